package se.sparbar.command.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.log.NewEvent;
import se.sparbar.command.log.Prepared;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.text.FieldError;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
import se.sparbar.events.ParticipantEvent.ParticipantRegistered;

/// All rows of a file, one after the other, in a world of their own: what they would do, what is
/// wrong, and the events that would follow. People are in that world only while rows speak of them.
final class Trial {
  /// More are counted and not told: nobody reads them, and they would not fit into an answer.
  static final int MOST_TOLD = 20_000;

  private static final int TOGETHER = 1_000;

  private final List<Read> lines;
  private final Registry registry;
  private final World world;
  private final Supplier<UUID> ids;
  private final Map<UUID, Integer> rowsLeft = new HashMap<>();
  private final List<FieldError> errors = new ArrayList<>();
  private final List<Prepared> events = new ArrayList<>();
  private final @Nullable List<Report.Item> items;
  private int errorCount;
  private long participants;
  private long enrolments;
  private long eventCount;

  private Trial(
      List<Read> lines,
      Registry registry,
      LocalDate today,
      Supplier<UUID> ids,
      Consumer<DomainEvent> codes,
      boolean perRow) {
    this.lines = lines;
    this.registry = registry;
    this.world = new World(today, ids, registry.insatser(), registry.adopted(), codes);
    this.ids = ids;
    this.items = perRow ? new ArrayList<>() : null;
  }

  /// @param perRow whether what each row would do is wanted, and not the events
  static Trial of(
      List<Read> lines,
      Registry registry,
      LocalDate today,
      Supplier<UUID> ids,
      Consumer<DomainEvent> codes,
      boolean perRow,
      Run run) {
    Trial trial = new Trial(lines, registry, today, ids, codes, perRow);
    for (Read line : lines) {
      trial.count(line, 1);
      trial.errorCount += line.errors().size();
    }
    for (int from = 0; from < lines.size(); from += TOGETHER) {
      List<Read> some = lines.subList(from, Math.min(from + TOGETHER, lines.size()));
      trial.world.enter(registry.persons(Rows.of(some)));
      some.forEach(trial::carryOut);
      run.checked(from + some.size(), trial.errorCount);
    }
    return trial;
  }

  private void carryOut(Read line) {
    Report.Item item = item(line);
    errorCount += item.errors().size() - line.errors().size();
    if (errors.size() < MOST_TOLD) {
      errors.addAll(item.errors());
    }
    if (items != null) {
      items.add(errors.size() < MOST_TOLD ? item : item.withoutErrors());
    }
    keep(world.take());
    count(line, -1);
  }

  private void keep(List<NewEvent> done) {
    String stream = "";
    for (NewEvent event : done) {
      eventCount++;
      participants += event.event() instanceof ParticipantRegistered ? 1 : 0;
      enrolments += event.event() instanceof EnrolmentStarted ? 1 : 0;
      if (items == null && errorCount == 0) {
        stream = event.stream().equals(stream) ? stream : event.stream();
        events.add(Prepared.of(event).in(stream));
      }
    }
    if (errorCount > 0) {
      events.clear();
    }
  }

  /// How many rows there are still about a person; after the last they may leave.
  private void count(Read line, int more) {
    Plan.@Nullable Found found = line.row() == null ? null : registry.find(line.row());
    if (found != null && rowsLeft.merge(found.participant().value(), more, Integer::sum) == 0) {
      world.leave(found.participant());
    }
  }

  private Report.Item item(Read line) {
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

  boolean hasErrors() {
    return errorCount > 0;
  }

  /// All that is wrong, or the first of it and a word on how much more there is.
  List<FieldError> errors() {
    if (errorCount <= errors.size()) {
      return errors;
    }
    List<FieldError> told = new ArrayList<>(errors);
    told.add(FieldError.of("body", "MORE_ERRORS", errorCount - errors.size()));
    return told;
  }

  @Nullable List<Report.Item> items() {
    return items;
  }

  List<Prepared> events() {
    return events;
  }

  Report.Counts counts() {
    return new Report.Counts(lines.size(), participants, enrolments, eventCount);
  }
}
