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
      return new Report.Item(line.number(), List.of(), line.errors());
    }
    Plan.@Nullable Found found = registry.find(row);
    return found == null
        ? new Report.Item(line.number(), List.of(), withoutInsats(line, row))
        : Plan.carryOut(world, line, row, found, ids);
  }

  private static List<FieldError> withoutInsats(Read line, Row row) {
    Rejected rejected =
        new Rejected(ImportRule.INSATS_NAME_UNKNOWN, FieldError.shown(row.insats()));
    List<FieldError> errors = new ArrayList<>(line.errors());
    errors.add(FieldError.of(Column.INSATS.header(), rejected).inRow(row.number()));
    return errors;
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
