package se.sparbar.benchmarks;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/// `benchmarks/run`: every section, or those that are named, into one table.
public final class Benchmarks {
  private static final List<Section> SECTIONS =
      List.of(
          new Append(),
          new Relaying(),
          new Visible(),
          new Feeding(),
          new Importing(),
          new Replaying(),
          new Reports("million", new Nation.Size(1_000_000, 20)),
          new Reports("nation", new Nation.Size(6_000_000, 20)),
          new Reports("nation-20", new Nation.Size(20_000_000, 20)),
          new Reports("decades", new Nation.Size(20_000_000, 67)));

  private Benchmarks() {}

  /// Measures what is named on the command line, or everything.
  ///
  /// @param names of sections
  public static void main(String[] names) throws Exception {
    List<String> known = SECTIONS.stream().map(Section::name).toList();
    List<String> unknown = Arrays.stream(names).filter(name -> !known.contains(name)).toList();
    if (!unknown.isEmpty()) {
      System.err.println("No section " + unknown + "; there are " + known);
      System.exit(2);
    }
    Table table = new Table(System.out);
    for (Section section : SECTIONS) {
      if (names.length == 0 || Arrays.asList(names).contains(section.name())) {
        run(section, table);
      }
    }
    System.out.println();
    System.out.println(table.markdown());
    System.exit(0);
  }

  private static void run(Section section, Table table) throws Exception {
    System.out.println(section.name());
    long began = System.nanoTime();
    section.measure(table);
    System.out.println("  (" + Duration.ofNanos(System.nanoTime() - began).toSeconds() + " s)");
  }
}
