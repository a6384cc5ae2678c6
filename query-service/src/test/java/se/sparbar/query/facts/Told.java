package se.sparbar.query.facts;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AssessmentPoint;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.EfterstodRecipient;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.GoalUnit;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.InsatsKind;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Measure;
import se.sparbar.codes.MeetingKind;
import se.sparbar.codes.Mode;
import se.sparbar.codes.PauseReason;
import se.sparbar.codes.Referrer;
import se.sparbar.codes.Sex;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.CodeListEvent.CodeAdded;
import se.sparbar.events.Correction;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.EnrolmentEvent.Assessed;
import se.sparbar.events.EnrolmentEvent.AvslutRecorded;
import se.sparbar.events.EnrolmentEvent.AvslutWithdrawn;
import se.sparbar.events.EnrolmentEvent.Corrected;
import se.sparbar.events.EnrolmentEvent.EfterstodEnded;
import se.sparbar.events.EnrolmentEvent.EfterstodStarted;
import se.sparbar.events.EnrolmentEvent.EfterstodWithdrawn;
import se.sparbar.events.EnrolmentEvent.EnrolmentRestored;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
import se.sparbar.events.EnrolmentEvent.EnrolmentVoided;
import se.sparbar.events.EnrolmentEvent.EntryWithdrawn;
import se.sparbar.events.EnrolmentEvent.MeetingHeld;
import se.sparbar.events.EnrolmentEvent.Paused;
import se.sparbar.events.EnrolmentEvent.ReferralReceived;
import se.sparbar.events.EnrolmentEvent.Resumed;
import se.sparbar.events.EnrolmentEvent.Transferred;
import se.sparbar.events.InsatsEvent.GoalSet;
import se.sparbar.events.InsatsEvent.InsatsStarted;
import se.sparbar.events.ParticipantEvent.IdentityProtected;
import se.sparbar.events.ParticipantEvent.MergeReversed;
import se.sparbar.events.ParticipantEvent.ParticipantCorrected;
import se.sparbar.events.ParticipantEvent.ParticipantEntryWithdrawn;
import se.sparbar.events.ParticipantEvent.ParticipantRegistered;
import se.sparbar.events.ParticipantEvent.ParticipantsMerged;
import se.sparbar.ids.CodeListId;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;

/// A small log told in a few words: every call records one event, on the day it happened unless
/// said otherwise.
@NullMarked
public final class Told {
  public static final InsatsId SE = new InsatsId(new UUID(1, 1));
  public static final InsatsId IT = new InsatsId(new UUID(1, 2));

  private final List<Recorded> log = new ArrayList<>();
  private final Map<String, Long> versions = new HashMap<>();
  private final Map<String, Integer> people = new HashMap<>();
  private @Nullable LocalDate recordedOn;

  public Told insats(InsatsId id, String name) {
    return insats(id, "Höglandets samordningsförbund", name);
  }

  public Told insats(InsatsId id, String forbund, String name) {
    TreeMap<Kommun, Huvudman> kommuner = new TreeMap<>();
    for (String code : List.of("0604", "0686", "0682")) {
      kommuner.put(new Kommun(code), new Huvudman(code));
    }
    return add(
        id.stream(),
        null,
        new InsatsStarted(
            id,
            name,
            new Forbund(forbund),
            InsatsKind.INDIVIDINRIKTAD,
            Measure.PERSONER,
            kommuner,
            LocalDate.parse("2012-01-01")));
  }

  public Told goal(InsatsId id, String figure, int percent, String from) {
    return add(
        id.stream(),
        null,
        new GoalSet(id, figure, percent, GoalUnit.PERCENT, LocalDate.parse(from)));
  }

  /// A goal in numbers.
  public Told goalOf(InsatsId id, String figure, int count, String from) {
    return add(
        id.stream(), null, new GoalSet(id, figure, count, GoalUnit.COUNT, LocalDate.parse(from)));
  }

  /// What follows is recorded on this day, whenever it happened.
  public Told recordedOn(@Nullable String day) {
    recordedOn = day == null ? null : LocalDate.parse(day);
    return this;
  }

  public Told person(String who, Sex sex, @Nullable Integer birthYear) {
    people.put(who, people.size() + 1);
    ParticipantId id = participant(who);
    return add(
        id.stream(),
        id.value(),
        new ParticipantRegistered(
            id, new Huvudman("0604"), who, sex, birthYear, LocalDate.parse("2020-01-01")));
  }

  /// One participant counts as another from now on.
  public Told merge(String who, String other, String on) {
    return about(
        who, id -> new ParticipantsMerged(id, participant(other), LocalDate.parse(on), "samma"));
  }

  public Told unmerge(String who, long corrects, String other, String on) {
    return about(
        who,
        id -> new MergeReversed(id, corrects, participant(other), LocalDate.parse(on), "olika"));
  }

  public Told correctPerson(String who, Correction change, String on) {
    return about(
        who, id -> new ParticipantCorrected(id, 1, change, LocalDate.parse(on), "fel uppgift"));
  }

  private Told about(String who, Function<ParticipantId, DomainEvent> event) {
    ParticipantId id = participant(who);
    return add(id.stream(), id.value(), event.apply(id));
  }

  public Told identityProtected(String who, String on) {
    return about(who, id -> new IdentityProtected(id, LocalDate.parse(on)));
  }

  /// Takes back what was told of a participant.
  public Told withdrawOf(String who, long corrects) {
    return about(
        who,
        id -> new ParticipantEntryWithdrawn(id, corrects, LocalDate.parse("2024-01-02"), "Fel"));
  }

  public Told start(String who, String enrolment, InsatsId insats, String kommun, String on) {
    ParticipantId id = participant(who);
    enrolments.put(enrolment, id);
    return enrol(
        enrolment,
        e ->
            new EnrolmentStarted(
                e, id, insats, new Kommun(kommun), new Huvudman(kommun), LocalDate.parse(on)));
  }

  public Told start(String who, String enrolment, String on) {
    return start(who, enrolment, SE, "0604", on);
  }

  public Told transfer(String enrolment, String kommun, String on) {
    return enrol(
        enrolment,
        e -> new Transferred(e, new Kommun(kommun), new Huvudman(kommun), LocalDate.parse(on)));
  }

  public Told assess(String enrolment, AssessmentPoint point, String on, IncomeSource... income) {
    return enrol(
        enrolment,
        e ->
            new Assessed(
                e,
                point,
                LocalDate.parse(on),
                new TreeSet<>(List.of(income)),
                null,
                null,
                null,
                null));
  }

  public Told avslut(String enrolment, String on, AvslutReason reason) {
    return enrol(enrolment, e -> new AvslutRecorded(e, LocalDate.parse(on), reason, null));
  }

  public Told withdrawAvslut(String enrolment, long corrects, String on) {
    return enrol(enrolment, e -> new AvslutWithdrawn(e, corrects, LocalDate.parse(on), "fel"));
  }

  public Told efterstod(String enrolment, EfterstodPhase phase, String from) {
    return enrol(
        enrolment,
        e -> new EfterstodStarted(e, phase, EfterstodRecipient.DELTAGARE, LocalDate.parse(from)));
  }

  public Told pause(String enrolment, String from) {
    return enrol(enrolment, e -> new Paused(e, PauseReason.SJUKDOM, LocalDate.parse(from)));
  }

  public Told resume(String enrolment, long started, String on) {
    return enrol(enrolment, e -> new Resumed(e, started, LocalDate.parse(on)));
  }

  public Told withdrawEntry(String enrolment, long corrects) {
    return enrol(
        enrolment, e -> new EntryWithdrawn(e, corrects, LocalDate.parse("2024-01-01"), "x"));
  }

  public Told endEfterstod(String enrolment, long started, String on) {
    return enrol(enrolment, e -> new EfterstodEnded(e, started, LocalDate.parse(on)));
  }

  public Told withdrawEfterstod(String enrolment, long corrects, String on) {
    return enrol(enrolment, e -> new EfterstodWithdrawn(e, corrects, LocalDate.parse(on), "fel"));
  }

  public Told correct(String enrolment, long corrects, Correction change, String on) {
    return enrol(enrolment, e -> new Corrected(e, corrects, change, LocalDate.parse(on), "fel"));
  }

  public Told meeting(String enrolment, String on) {
    return meeting(enrolment, on, MeetingKind.DELTAGARMOTE);
  }

  public Told meeting(String enrolment, String on, MeetingKind kind) {
    return enrol(
        enrolment,
        e ->
            new MeetingHeld(
                e, kind, Mode.PLATS, Collections.emptySortedSet(), LocalDate.parse(on)));
  }

  public Told voided(String enrolment, String on) {
    return enrol(enrolment, e -> new EnrolmentVoided(e, LocalDate.parse(on), "fel"));
  }

  public Told restored(String enrolment, long corrects, String on) {
    return enrol(enrolment, e -> new EnrolmentRestored(e, corrects, LocalDate.parse(on), "ändå"));
  }

  public Told code(String list, String code, String label, String from) {
    CodeListId id = CodeListId.of(list);
    return add(id.stream(), null, new CodeAdded(id, list, code, label, LocalDate.parse(from)));
  }

  public List<Recorded> log() {
    return log;
  }

  public World world() {
    World world = new World();
    log.forEach(world::evolve);
    return world;
  }

  public List<Person> persons() {
    return List.copyOf(world().people().persons());
  }

  public Case only() {
    return persons().getFirst().cases().getFirst();
  }

  private final Map<String, ParticipantId> enrolments = new HashMap<>();

  public Told refer(String who, String enrolment, Referrer referrer, String on) {
    ParticipantId id = participant(who);
    enrolments.put(enrolment, id);
    return enrol(
        enrolment,
        e ->
            new ReferralReceived(
                e,
                id,
                SE,
                new Kommun("0604"),
                new Huvudman("0604"),
                referrer,
                LocalDate.parse(on)));
  }

  /// Of a stream that is about no person.
  public Told tell(DomainEvent event) {
    return add(event.stream().stream(), null, event);
  }

  public Told enrol(String enrolment, Function<EnrolmentId, DomainEvent> event) {
    EnrolmentId id =
        new EnrolmentId(UUID.nameUUIDFromBytes(enrolment.getBytes(StandardCharsets.UTF_8)));
    ParticipantId who = Objects.requireNonNull(enrolments.get(enrolment));
    return add(id.stream(), who.value(), event.apply(id));
  }

  private ParticipantId participant(String who) {
    return new ParticipantId(new UUID(2, Objects.requireNonNull(people.get(who))));
  }

  private Told add(String stream, @Nullable UUID subject, DomainEvent event) {
    LocalDate day = recordedOn == null ? event.occurredOn() : recordedOn;
    Instant at = day.atTime(12, 0).atZone(Recorded.ZONE).toInstant();
    Instant last = log.isEmpty() ? at : log.getLast().recordedAt();
    log.add(
        new Recorded(
            log.size() + 1L,
            new UUID(3, log.size()),
            stream,
            versions.merge(stream, 1L, Long::sum),
            null,
            subject,
            Comparator.<Instant>naturalOrder().compare(at, last) < 0 ? last : at,
            "test",
            "test",
            Map.of(),
            event));
    return this;
  }
}
