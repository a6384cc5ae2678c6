package se.sparbar.command.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.desk.Order;
import se.sparbar.command.desk.Streams;
import se.sparbar.command.desk.Today;
import se.sparbar.command.desk.Turns;
import se.sparbar.command.desk.Turns.Turn;
import se.sparbar.command.enrolment.Enrolment;
import se.sparbar.command.enrolment.VoidEnrolment;
import se.sparbar.command.log.Batch;
import se.sparbar.command.log.EventLog;
import se.sparbar.command.log.PastCommand;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.text.Texts;
import se.sparbar.envelope.Stored;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
import se.sparbar.ids.ParticipantId;

/// Takes a whole import back: every enrolment that it started is voided, in one batch. Sent again
/// it finds nothing more to do. The participants stay registered, for others may have enrolled them
/// since.
final class Undo {
  private static final int PAGE = 5_000;

  private final Imports imports;
  private final EventLog log;
  private final Streams streams;
  private final Turns turns;
  private final Today today;
  private final Supplier<UUID> ids;

  Undo(
      Imports imports,
      EventLog log,
      Streams streams,
      Turns turns,
      Today today,
      Supplier<UUID> ids) {
    this.imports = imports;
    this.log = log;
    this.streams = streams;
    this.turns = turns;
    this.today = today;
    this.ids = ids;
  }

  Undone undo(UUID id, Order order) {
    try (Turn _ = turns.takeAll()) {
      @Nullable PastCommand past = imports.past(id);
      if (past == null) {
        throw new Rejected(ImportRule.IMPORT_UNKNOWN);
      }
      return undo(id, order, past);
    }
  }

  private Undone undo(UUID id, Order order, PastCommand past) {
    List<EnrolmentStarted> started = started(past);
    World world = new World(today.date(), ids, Map.of(), persons(started));
    List<UUID> voided = new ArrayList<>();
    List<UUID> before = new ArrayList<>();
    for (EnrolmentStarted start : started) {
      UUID enrolment = start.enrolment().value();
      switch (world.person(start.participant()).enrolment(start.enrolment())) {
        case Enrolment.Voided _ -> before.add(enrolment);
        case Enrolment.Begun _, Enrolment.NotStarted _ -> {
          world.carryOut(start.participant(), start.insats(), voiding(start));
          voided.add(enrolment);
        }
      }
    }
    long position = world.events().isEmpty() ? past.lastPosition() : append(id, order, world);
    return new Undone(id, 2, position, voided, before);
  }

  private static VoidEnrolment voiding(EnrolmentStarted start) {
    return new VoidEnrolment(start.enrolment(), Texts.of("import.undone"));
  }

  private Map<ParticipantId, World.Person> persons(List<EnrolmentStarted> started) {
    Map<ParticipantId, World.Person> persons = new LinkedHashMap<>();
    for (EnrolmentStarted start : started) {
      persons.computeIfAbsent(
          start.participant(),
          id -> {
            Streams.Person person = streams.person(id);
            return new World.Person(person.participant(), person.enrolments());
          });
    }
    return persons;
  }

  private long append(UUID id, Order order, World world) {
    Map<String, String> metadata = Map.of("import-undone", id.toString());
    return log.append(
            new Batch(ids.get().toString(), order.actor(), metadata, world.events(), null))
        .lastPosition();
  }

  private List<EnrolmentStarted> started(PastCommand past) {
    List<EnrolmentStarted> started = new ArrayList<>();
    long position = past.firstPosition() - 1;
    while (position < past.lastPosition()) {
      int limit = (int) Math.min(PAGE, past.lastPosition() - position);
      List<Stored> rows = log.after(position, limit);
      rows.forEach(row -> {
        if (row.decode().event() instanceof EnrolmentStarted start) {
          started.add(start);
        }
      });
      position = rows.getLast().position();
    }
    return started;
  }
}
