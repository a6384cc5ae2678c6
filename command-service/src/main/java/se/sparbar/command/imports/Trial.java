package se.sparbar.command.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.log.NewEvent;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.text.FieldError;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
import se.sparbar.events.ParticipantEvent.ParticipantRegistered;

/// All rows of a file, one after the other, in a world of their own: what they would do, what is
/// wrong, and the events that would follow.
record Trial(List<Report.Item> items, List<NewEvent> events) {

  /// A line, and the row that it is unless its cells could not be read.
  record Read(@Nullable Row row, Cells cells) {
    static Read of(Sheet.Line line) {
      Cells cells = new Cells(line);
      return new Read(RowReader.read(cells), cells);
    }
  }

  static Trial of(List<Read> lines, Registry registry, LocalDate today, Supplier<UUID> ids) {
    World world = new World(today, ids, registry.insatser(), registry.persons());
    List<Report.Item> items = new ArrayList<>();
    for (Read line : lines) {
      items.add(item(line, registry, world, ids));
    }
    return new Trial(items, world.events());
  }

  private static Report.Item item(Read line, Registry registry, World world, Supplier<UUID> ids) {
    @Nullable Row row = line.row();
    if (row == null) {
      return new Report.Item(line.cells().row(), List.of(), line.cells().errors());
    }
    Plan.@Nullable Found found = registry.find(row);
    if (found == null) {
      Rejected rejected =
          new Rejected(ImportRule.INSATS_NAME_UNKNOWN, FieldError.shown(row.insats()));
      return new Report.Item(
          row.number(),
          List.of(),
          List.of(FieldError.of(Column.INSATS.header(), rejected).inRow(row.number())));
    }
    return Plan.carryOut(world, row, found, ids);
  }

  List<FieldError> errors() {
    return items.stream().flatMap(item -> item.errors().stream()).toList();
  }

  Report.Counts counts() {
    return new Report.Counts(
        items.size(),
        events.stream().filter(e -> e.event() instanceof ParticipantRegistered).count(),
        events.stream().filter(e -> e.event() instanceof EnrolmentStarted).count(),
        events.size());
  }
}
