package se.sparbar.envelope;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import se.sparbar.events.EnrolmentEvent.Transferred;
import se.sparbar.events.InsatsEvent.GoalSet;
import se.sparbar.events.InsatsEvent.InsatsEnded;
import se.sparbar.events.InsatsEvent.InsatsRevised;
import se.sparbar.events.InsatsEvent.InsatsStarted;
import se.sparbar.events.InsatsEvent.StaffingSet;
import se.sparbar.events.ParticipantEvent.ParticipantRegistered;

/// The stored name and version of every event: what stands in the log for ever, whatever the
/// classes are called.
public final class Catalogue {
  /// One event as the log names it.
  public record Entry(String type, int version, Class<? extends DomainEvent> event) {}

  private static final Set<Entry> ENTRIES =
      Set.of(
          new Entry("insats-started", 1, InsatsStarted.class),
          new Entry("insats-revised", 1, InsatsRevised.class),
          new Entry("insats-ended", 1, InsatsEnded.class),
          new Entry("goal-set", 1, GoalSet.class),
          new Entry("staffing-set", 1, StaffingSet.class),
          new Entry("participant-registered", 1, ParticipantRegistered.class),
          new Entry("enrolment-started", 1, EnrolmentStarted.class),
          new Entry("assessed", 1, Assessed.class),
          new Entry("transferred", 1, Transferred.class),
          new Entry("avslut-recorded", 1, AvslutRecorded.class),
          new Entry("avslut-withdrawn", 1, AvslutWithdrawn.class),
          new Entry("efterstod-started", 1, EfterstodStarted.class),
          new Entry("efterstod-ended", 1, EfterstodEnded.class),
          new Entry("efterstod-withdrawn", 1, EfterstodWithdrawn.class),
          new Entry("corrected", 1, Corrected.class),
          new Entry("enrolment-voided", 1, EnrolmentVoided.class),
          new Entry("enrolment-restored", 1, EnrolmentRestored.class));

  private static final Map<Class<? extends DomainEvent>, Entry> BY_CLASS =
      ENTRIES.stream().collect(Collectors.toUnmodifiableMap(Entry::event, Function.identity()));

  private static final Map<String, Entry> BY_NAME =
      ENTRIES.stream()
          .collect(Collectors.toUnmodifiableMap(e -> key(e.type, e.version), Function.identity()));

  private Catalogue() {}

  public static Stream<Entry> entries() {
    return ENTRIES.stream();
  }

  /// The entry of an event.
  ///
  /// @throws IllegalArgumentException for an event that has no stored name: it must not reach the
  ///   log
  public static Entry of(DomainEvent event) {
    @Nullable Entry entry = BY_CLASS.get(event.getClass());
    if (entry == null) {
      throw new IllegalArgumentException("not in the catalogue: " + event.getClass().getName());
    }
    return entry;
  }

  /// The entry under a stored name and version.
  ///
  /// @throws UnknownEvent for one that this program does not know
  public static Entry of(String type, int version) {
    @Nullable Entry entry = BY_NAME.get(key(type, version));
    if (entry == null) {
      throw new UnknownEvent(type, version);
    }
    return entry;
  }

  private static String key(String type, int version) {
    return type + "/" + version;
  }

  /// An event in the log that a newer program wrote.
  public static final class UnknownEvent extends RuntimeException {
    UnknownEvent(String type, int version) {
      super("unknown event " + key(type, version) + ": a newer version of Spårbar wrote it");
    }
  }
}
