package se.sparbar.command.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.QueueLeft;
import se.sparbar.events.EnrolmentEvent.Queued;
import se.sparbar.events.EnrolmentEvent.ReferralAccepted;
import se.sparbar.events.EnrolmentEvent.ReferralDeclined;
import se.sparbar.events.EnrolmentEvent.ReferralReceived;
import se.sparbar.events.EnrolmentEvent.ReferralWithdrawn;

/// How far a remiss has come: the days of each step, in the order in which they were recorded. That
/// a step is there once at most is a rule and not a shape.
///
/// @param received null where the enrolment began without a remiss
record Way(
    @Nullable LocalDate received,
    List<LocalDate> accepted,
    List<LocalDate> declined,
    List<LocalDate> withdrawn,
    List<LocalDate> queued,
    List<LocalDate> left,
    @Nullable LocalDate startOn) {

  static Way of(Life life) {
    return new Way(
        life.one(ReferralReceived.class).map(ReferralReceived::on).orElse(null),
        days(life, ReferralAccepted.class),
        days(life, ReferralDeclined.class),
        days(life, ReferralWithdrawn.class),
        days(life, Queued.class),
        days(life, QueueLeft.class),
        life.hasStarted() ? life.start().on() : null);
  }

  boolean isReferred() {
    return received != null;
  }

  /// Whether anything more than the beginning is known.
  boolean hasSteps() {
    return Stream.of(accepted, declined, withdrawn, queued, left).anyMatch(days -> !days.isEmpty());
  }

  /// The days on which it ended without a start.
  List<LocalDate> closed() {
    return Stream.of(declined, withdrawn, left).flatMap(List::stream).toList();
  }

  private static List<LocalDate> days(Life life, Class<? extends EnrolmentEvent> kind) {
    return life.all(kind).values().stream().map(EnrolmentEvent::occurredOn).toList();
  }
}
