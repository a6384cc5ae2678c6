package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.EnrolmentRule.CORRECTION_CHANGES_NOTHING;
import static se.sparbar.command.enrolment.EnrolmentRule.CORRECTION_FROM_DIFFERS;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.command.enrolment.Part.Answers;
import se.sparbar.command.enrolment.Part.Avslut;
import se.sparbar.command.enrolment.Part.Placement;
import se.sparbar.command.enrolment.Part.Support;
import se.sparbar.command.enrolment.Part.SupportEnd;
import se.sparbar.command.rule.Days;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Text;
import se.sparbar.events.Correction;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.Corrected;
import se.sparbar.ids.EnrolmentId;

/// Rättelse: one field of one earlier event, and why (rule 5). The event before stays as it was.
/// The reason also answers for a mismatch between avslut and exit assessment that it makes.
///
/// @param corrects the version of the event, or of an earlier correction of it; may be left out
///   where only one event has the field
public record CorrectEnrolment(
    EnrolmentId enrolment, Change<?> change, @Nullable Long corrects, String reason)
    implements EnrolmentCommand {

  /// Which part, and what of it.
  private record Found(Part part, Correction correction) {}

  @Override
  public List<EnrolmentEvent> decide(Enrolment state, EnrolmentSurroundings around) {
    Parts parts = new Parts(state.standing(), corrects);
    Text.reason("reason", reason);
    Found found = find(parts, around);
    return Coherence.of(
        state,
        around,
        new Corrected(
            enrolment, found.part().version(), found.correction(), around.today(), reason));
  }

  private Found find(Parts parts, EnrolmentSurroundings around) {
    return switch (change) {
      case Change.StartOn c -> startOn(c, parts.start(), around);
      case Change.StartKommun c -> startKommun(c, parts.start(), around);
      case Change.TransferOn c -> transferOn(c, parts.transfer(), around);
      case Change.TransferKommun c -> transferKommun(c, parts.transfer(), around);
      case Change.AvslutOn c -> avslutOn(c, parts.avslut(), around);
      case Change.AvslutReasonTo c -> avslutReason(c, parts.avslut());
      case Change.Income c -> income(c, parts.answers());
      case Change.OccupationTo c -> {
        Answers answers = parts.answers();
        differs(c.from(), answers.occupation(), c.to());
        yield new Found(answers, new Correction.OccupationTo(answers.occupation(), c.to()));
      }
      case Change.EfterstodFrom c -> {
        Support support = parts.support();
        Days.happened("to", c.to(), around.today());
        differs(c.from(), support.from(), c.to());
        yield new Found(support, new Correction.EfterstodFrom(support.from(), c.to()));
      }
      case Change.EfterstodTo c -> efterstodTo(c, parts, around.today());
      case Change.EfterstodPhaseTo c -> {
        Support support = parts.support();
        differs(c.from(), support.phase(), c.to());
        yield new Found(support, new Correction.EfterstodPhaseTo(support.phase(), c.to()));
      }
      case Change.EfterstodRecipientTo c -> {
        Support support = parts.support();
        differs(c.from(), support.recipient(), c.to());
        yield new Found(support, new Correction.EfterstodRecipientTo(support.recipient(), c.to()));
      }
    };
  }

  private static Found startOn(Change.StartOn c, Placement start, EnrolmentSurroundings around) {
    differs(c.from(), start.on(), c.to());
    Days.happened("to", c.to(), around.today());
    Admission.start(around, "to", c.to());
    Admission.huvudman(around, "to", start.kommun(), c.to());
    return new Found(start, new Correction.StartOn(start.on(), c.to()));
  }

  private static Found startKommun(
      Change.StartKommun c, Placement start, EnrolmentSurroundings around) {
    differs(c.from(), start.kommun(), c.to());
    Huvudman huvudman = in(c.to(), start.on(), around);
    Admission.own(around, "to", huvudman);
    return new Found(start, new Correction.StartKommun(start.kommun(), c.to(), huvudman));
  }

  private static Found transferOn(
      Change.TransferOn c, Placement transfer, EnrolmentSurroundings around) {
    differs(c.from(), transfer.on(), c.to());
    Days.happened("to", c.to(), around.today());
    in(transfer.kommun(), c.to(), around);
    return new Found(transfer, new Correction.TransferOn(transfer.on(), c.to()));
  }

  private static Found transferKommun(
      Change.TransferKommun c, Placement transfer, EnrolmentSurroundings around) {
    differs(c.from(), transfer.kommun(), c.to());
    Huvudman huvudman = in(c.to(), transfer.on(), around);
    return new Found(transfer, new Correction.TransferKommun(transfer.kommun(), c.to(), huvudman));
  }

  private static Found avslutOn(Change.AvslutOn c, Avslut avslut, EnrolmentSurroundings around) {
    differs(c.from(), avslut.on(), c.to());
    Days.happened("to", c.to(), around.today());
    return new Found(avslut, new Correction.AvslutOn(avslut.on(), c.to()));
  }

  private static Found avslutReason(Change.AvslutReasonTo c, Avslut avslut) {
    differs(c.from(), avslut.reason(), c.to());
    RecordAvslut.storable("to", c.to());
    return new Found(avslut, new Correction.AvslutReasonTo(avslut.reason(), c.to()));
  }

  private static Found income(Change.Income c, Answers answers) {
    differs(c.from(), answers.income(), c.to());
    IncomeRules.check("to", c.to());
    return new Found(answers, new Correction.Income(answers.income(), c.to()));
  }

  private static Found efterstodTo(Change.EfterstodTo c, Parts parts, LocalDate today) {
    Support support = parts.endedSupport();
    SupportEnd end = Objects.requireNonNull(support.end());
    differs(c.from(), end.on(), c.to());
    EndEfterstod.checkLastDay("to", parts.standing(), support.phase(), c.to(), today);
    return new Found(end, new Correction.EfterstodTo(end.on(), c.to()));
  }

  private static Huvudman in(Kommun kommun, LocalDate on, EnrolmentSurroundings around) {
    return Admission.huvudman(around, "to", kommun, on);
  }

  private static void differs(@Nullable Object from, @Nullable Object present, Object to) {
    Object shown = present == null ? "–" : present;
    if (from != null && !from.equals(present)) {
      throw new Rejected(CORRECTION_FROM_DIFFERS, shown).at("from");
    }
    if (to.equals(present)) {
      throw new Rejected(CORRECTION_CHANGES_NOTHING, shown).at("to");
    }
  }
}
