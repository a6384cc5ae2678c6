package se.sparbar.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The whole of Spårbar in a process of its own, started as `./run` starts it.
final class Whole implements AutoCloseable {
  private static final String READY = "Öppna ";

  private final Process process;
  private final Path data;
  private final URI address;
  private final List<String> said;

  private Whole(Process process, Path data, URI address, List<String> said) {
    this.process = process;
    this.data = data;
    this.address = address;
    this.said = said;
  }

  static Whole start(Path data, String... options) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dstdout.encoding=UTF-8",
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                "-cp",
                System.getProperty("java.class.path"),
                Sparbar.class.getName(),
                "--port",
                "0",
                "--data",
                data.toString()));
    command.addAll(List.of(options));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return ready(process, data);
  }

  private static Whole ready(Process process, Path data) throws IOException {
    BufferedReader output = process.inputReader();
    List<String> said = new ArrayList<>();
    String line = output.readLine();
    while (line != null) {
      said.add(line);
      int address = line.indexOf(READY);
      if (address >= 0) {
        URI uri = URI.create(line.substring(address + READY.length()).strip());
        return new Whole(process, data, uri, said);
      }
      line = output.readLine();
    }
    throw new AssertionError("Spårbar did not start: " + said);
  }

  URI address() {
    return address;
  }

  /// What stood on the console until it was ready.
  List<String> said() {
    return said;
  }

  /// As a power cut would: our process, then PostgreSQL and Kafka before they notice.
  void killEverything() throws Exception {
    List<ProcessHandle> children = children();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
    process.waitFor();
  }

  void killButLeaveTheChildren() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  private List<ProcessHandle> children() throws IOException {
    Path postmaster = data.resolve("postgres/data/postmaster.pid");
    long postgres = Long.parseLong(Files.readAllLines(postmaster).getFirst().strip());
    return Stream.concat(process.toHandle().descendants(), ProcessHandle.of(postgres).stream())
        .toList();
  }

  @Override
  public void close() {
    process.destroy();
    assertThat(process.onExit().join().exitValue()).as("a clean end by SIGTERM").isEqualTo(143);
  }
}
