package se.sparbar.standalone;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/// What the command line asks for.
///
/// @param port 0 for any free one
record Options(int port, Path data, boolean demo, boolean help) {
  private static final int HIGHEST_PORT = 65_535;

  static Options parse(String... arguments) throws Refusal {
    Options options = new Options(8080, Path.of("data"), true, false);
    Iterator<String> rest = List.of(arguments).iterator();
    while (rest.hasNext()) {
      String name = rest.next();
      options =
          switch (name) {
            case "--port" -> options.withPort(value(name, rest, "8081"));
            case "--data" -> options.withData(value(name, rest, "data2"));
            case "--no-demo" -> new Options(options.port, options.data, false, options.help);
            case "--help", "-h" -> new Options(options.port, options.data, options.demo, true);
            default -> throw Refusal.of("usage.unknown", name);
          };
    }
    return options;
  }

  private static String value(String name, Iterator<String> rest, String example) throws Refusal {
    if (!rest.hasNext()) {
      throw Refusal.of("usage.missing", name, example);
    }
    return rest.next();
  }

  private Options withPort(String given) throws Refusal {
    if (!given.matches("\\d{1,5}") || Integer.parseInt(given) > HIGHEST_PORT) {
      throw Refusal.of("usage.port", given);
    }
    return new Options(Integer.parseInt(given), data, demo, help);
  }

  private Options withData(String given) {
    return new Options(port, Path.of(given), demo, help);
  }
}
