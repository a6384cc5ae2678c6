package se.sparbar.command.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import se.sparbar.command.desk.Streams;
import se.sparbar.command.enrolment.Enrolment;
import se.sparbar.command.enrolment.VoidEnrolment;
import se.sparbar.command.log.EventLog;
import se.sparbar.command.log.PastCommand;
import se.sparbar.command.log.Prepared;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.text.Texts;
import se.sparbar.envelope.Stored;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
import se.sparbar.ids.ParticipantId;

/// What taking an import back means now, enrolment by enrolment: it is voided, unless somebody has
/// voided it already or has written to it since.
final class TakingBack {
  private static final int PAGE = 5_000;

  private final EventLog log;
  private final PastCommand past;
  private final LocalDate today;
  private final Supplier<UUID> ids;
  private final Set<UUID> people = new HashSet<>();
  private final List<Prepared> events = new ArrayList<>();
  private final List<UUID> voided = new ArrayList<>();
  private final List<UUID> before = new ArrayList<>();
  private final List<Undone.Kept> kept = new ArrayList<>();

  private TakingBack(EventLog log, PastCommand past, LocalDate today, Supplier<UUID> ids) {
    this.log = log;
    this.past = past;
    this.today = today;
    this.ids = new Neighbours(ids);
  }

  static TakingBack of(EventLog log, PastCommand past, LocalDate today, Supplier<UUID> ids) {
    TakingBack taking = new TakingBack(log, past, today, ids);
    long position = past.firstPosition() - 1;
    while (position < past.lastPosition()) {
      int limit = (int) Math.min(PAGE, past.lastPosition() - position);
      List<Stored> rows = log.after(position, limit);
      taking.take(started(rows));
      position = rows.getLast().position();
    }
    return taking;
  }

  private static Map<UUID, List<EnrolmentStarted>> started(List<Stored> rows) {
    Map<UUID, List<EnrolmentStarted>> started = new LinkedHashMap<>();
    for (Stored row : rows) {
      if (row.decode().event() instanceof EnrolmentStarted start) {
        started.computeIfAbsent(start.participant().value(), _ -> new ArrayList<>()).add(start);
      }
    }
    return started;
  }

  private void take(Map<UUID, List<EnrolmentStarted>> started) {
    people.addAll(started.keySet());
    Map<UUID, List<Stored>> about = new HashMap<>();
    for (Stored row : log.about(started.keySet())) {
      about.computeIfAbsent(row.subject(), _ -> new ArrayList<>()).add(row);
    }
    started.forEach((person, starts) -> {
      List<Stored> rows = about.getOrDefault(person, List.of());
      World world = new World(today, ids, Map.of(), Map.of(), _ -> {});
      world.enter(Map.of(new ParticipantId(person), Streams.person(rows)));
      starts.forEach(start -> take(start, rows, world));
    });
  }

  private void take(EnrolmentStarted start, List<Stored> about, World world) {
    UUID enrolment = start.enrolment().value();
    List<Undone.Later> later =
        about.stream()
            .filter(row -> row.stream().equals(start.enrolment().stream()))
            .filter(row -> row.position() > past.lastPosition())
            .map(TakingBack::later)
            .toList();
    if (world.person(start.participant()).enrolment(start.enrolment())
        instanceof Enrolment.Voided) {
      before.add(enrolment);
    } else if (later.isEmpty()) {
      takeBack(start, world);
    } else {
      keep(enrolment, new Rejected(ImportRule.WRITTEN_SINCE_IMPORT, later.size()), later);
    }
  }

  private void takeBack(EnrolmentStarted start, World world) {
    try {
      world.carryOut(
          start.participant(),
          start.insats(),
          new VoidEnrolment(start.enrolment(), Texts.of("import.undone")));
      world.take().forEach(event -> events.add(Prepared.of(event)));
      voided.add(start.enrolment().value());
    } catch (Rejected rejected) {
      keep(start.enrolment().value(), rejected, List.of());
    }
  }

  private void keep(UUID enrolment, Rejected why, List<Undone.Later> later) {
    kept.add(new Undone.Kept(enrolment, why.rule().name(), Texts.of(why), later));
  }

  private static Undone.Later later(Stored row) {
    return new Undone.Later(
        row.streamVersion(),
        row.position(),
        row.type(),
        row.occurredOn(),
        row.recordedAt(),
        row.actor());
  }

  boolean isTouchedBy(Stored event) {
    return event.subject() != null && people.contains(event.subject());
  }

  List<Prepared> events() {
    return events;
  }

  Undone undone(UUID id, long position) {
    return new Undone(id, 2, position, voided, before, kept);
  }
}
