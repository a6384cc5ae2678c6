package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.EnrolmentRule.ALREADY_QUEUED;
import static se.sparbar.command.enrolment.EnrolmentRule.ALREADY_STARTED;
import static se.sparbar.command.enrolment.EnrolmentRule.NOT_QUEUED;
import static se.sparbar.command.enrolment.EnrolmentRule.REFERRAL_ALREADY_ACCEPTED;
import static se.sparbar.command.enrolment.EnrolmentRule.REFERRAL_CLOSED;
import static se.sparbar.command.enrolment.EnrolmentRule.REFERRAL_NONE;
import static se.sparbar.command.enrolment.EnrolmentRule.REFERRAL_NOT_ACCEPTED;
import static se.sparbar.command.enrolment.EnrolmentRule.REFERRAL_STEP_TOO_EARLY;
import static se.sparbar.command.enrolment.EnrolmentRule.START_BEFORE_REFERRAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.rule.Rejected;

/// The way of a remiss: received; accepted; perhaps queued; and one end, which is a start or that
/// it never came to one. The steps are held against one another by their days and not by the order
/// in which they were recorded, so that a forgotten step can be recorded late.
final class ReferralRules {
  private ReferralRules() {}

  static void check(Life life) {
    Way way = Way.of(life);
    if (!way.isReferred()) {
      if (way.hasSteps()) {
        throw new Rejected(REFERRAL_NONE);
      }
      return;
    }
    oneEnd(way);
    fits(way);
    inOrder(way);
  }

  /// For a step that nothing but an open remiss can take: said here, for beside the others it would
  /// be some other step that does not fit.
  static void open(List<LocalDate> closed) {
    if (!closed.isEmpty()) {
      throw new Rejected(REFERRAL_CLOSED, closed.getFirst());
    }
  }

  private static void oneEnd(Way way) {
    List<LocalDate> closed = way.closed();
    if (closed.size() > 1) {
      throw new Rejected(REFERRAL_CLOSED, closed.getFirst());
    }
    if (!closed.isEmpty() && way.startOn() != null) {
      throw new Rejected(ALREADY_STARTED, way.startOn());
    }
  }

  private static void fits(Way way) {
    if (way.accepted().size() > 1 || (!way.accepted().isEmpty() && !way.declined().isEmpty())) {
      throw new Rejected(REFERRAL_ALREADY_ACCEPTED, way.accepted().getFirst());
    }
    boolean needsAcceptance = !way.queued().isEmpty() || way.startOn() != null;
    if (needsAcceptance && way.accepted().isEmpty()) {
      throw new Rejected(REFERRAL_NOT_ACCEPTED);
    }
    if (way.queued().size() > 1 || (!way.queued().isEmpty() && !way.withdrawn().isEmpty())) {
      throw new Rejected(ALREADY_QUEUED, way.queued().getFirst());
    }
    if (way.queued().isEmpty() && !way.left().isEmpty()) {
      throw new Rejected(NOT_QUEUED);
    }
  }

  private static void inOrder(Way way) {
    LocalDate before = Objects.requireNonNull(way.received());
    for (LocalDate step : Stream.concat(way.accepted().stream(), way.queued().stream()).toList()) {
      if (step.isBefore(before)) {
        throw new Rejected(REFERRAL_STEP_TOO_EARLY, step, before);
      }
      before = step;
    }
    @Nullable LocalDate startOn = way.startOn();
    if (startOn != null && startOn.isBefore(before)) {
      throw new Rejected(START_BEFORE_REFERRAL, startOn, before);
    }
    for (LocalDate closed : way.closed()) {
      if (closed.isBefore(before)) {
        throw before.equals(way.received())
            ? new Rejected(REFERRAL_STEP_TOO_EARLY, closed, before)
            : new Rejected(REFERRAL_CLOSED, closed);
      }
    }
  }
}
