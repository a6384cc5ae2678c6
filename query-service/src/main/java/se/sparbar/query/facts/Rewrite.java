package se.sparbar.query.facts;

import java.time.LocalDate;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.EfterstodRecipient;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Occupation;
import se.sparbar.events.Correction;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.Assessed;
import se.sparbar.events.EnrolmentEvent.AvslutRecorded;
import se.sparbar.events.EnrolmentEvent.EfterstodEnded;
import se.sparbar.events.EnrolmentEvent.EfterstodStarted;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
import se.sparbar.events.EnrolmentEvent.Transferred;

/// What an event would have said, had the rättelse been known. A correction that does not fit the
/// event it names changes nothing: the write side never records one, and the log may not stop a
/// reader.
final class Rewrite {
  private Rewrite() {}

  static EnrolmentEvent apply(EnrolmentEvent told, Correction change) {
    return switch (change) {
      case Correction.StartOn c when told instanceof EnrolmentStarted e -> on(e, c.to());
      case Correction.StartKommun c when told instanceof EnrolmentStarted e ->
          in(e, c.to(), c.huvudman());
      case Correction.TransferOn c when told instanceof Transferred e ->
          new Transferred(e.enrolment(), e.kommun(), e.huvudman(), c.to());
      case Correction.TransferKommun c when told instanceof Transferred e ->
          new Transferred(e.enrolment(), c.to(), c.huvudman(), e.on());
      case Correction.AvslutOn c when told instanceof AvslutRecorded e ->
          ended(e, c.to(), e.reason());
      case Correction.AvslutReasonTo c when told instanceof AvslutRecorded e ->
          ended(e, e.on(), c.to());
      case Correction.Income c when told instanceof Assessed e ->
          assessed(e, c.to(), e.occupation());
      case Correction.OccupationTo c when told instanceof Assessed e ->
          assessed(e, e.income(), c.to());
      case Correction.EfterstodFrom c when told instanceof EfterstodStarted e ->
          efterstod(e, e.phase(), e.recipient(), c.to());
      case Correction.EfterstodPhaseTo c when told instanceof EfterstodStarted e ->
          efterstod(e, c.to(), e.recipient(), e.from());
      case Correction.EfterstodRecipientTo c when told instanceof EfterstodStarted e ->
          efterstod(e, e.phase(), c.to(), e.from());
      case Correction.EfterstodTo c when told instanceof EfterstodEnded e ->
          new EfterstodEnded(e.enrolment(), e.started(), c.to());
      case Correction.StartOn _,
          Correction.StartKommun _,
          Correction.TransferOn _,
          Correction.TransferKommun _,
          Correction.AvslutOn _,
          Correction.AvslutReasonTo _,
          Correction.Income _,
          Correction.OccupationTo _,
          Correction.EfterstodFrom _,
          Correction.EfterstodPhaseTo _,
          Correction.EfterstodRecipientTo _,
          Correction.EfterstodTo _ ->
          told;
    };
  }

  private static EnrolmentStarted on(EnrolmentStarted e, LocalDate on) {
    return new EnrolmentStarted(
        e.enrolment(), e.participant(), e.insats(), e.kommun(), e.huvudman(), on);
  }

  private static EnrolmentStarted in(EnrolmentStarted e, Kommun kommun, Huvudman huvudman) {
    return new EnrolmentStarted(
        e.enrolment(), e.participant(), e.insats(), kommun, huvudman, e.on());
  }

  private static AvslutRecorded ended(AvslutRecorded e, LocalDate on, AvslutReason reason) {
    return new AvslutRecorded(e.enrolment(), on, reason, e.reasonForMismatch());
  }

  private static Assessed assessed(
      Assessed e, SortedSet<IncomeSource> income, @Nullable Occupation occupation) {
    return new Assessed(
        e.enrolment(),
        e.point(),
        e.on(),
        income,
        occupation,
        e.education(),
        e.timeOnBenefits(),
        e.reasonForMismatch());
  }

  private static EfterstodStarted efterstod(
      EfterstodStarted e, EfterstodPhase phase, EfterstodRecipient recipient, LocalDate from) {
    return new EfterstodStarted(e.enrolment(), phase, recipient, from);
  }
}
