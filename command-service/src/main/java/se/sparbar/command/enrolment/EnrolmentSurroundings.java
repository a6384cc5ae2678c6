package se.sparbar.command.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.sparbar.command.adoption.AdoptedPeriods;
import se.sparbar.command.insats.Insats;
import se.sparbar.command.instrument.Instrument;
import se.sparbar.command.participant.Participant;
import se.sparbar.ids.InstrumentId;

/// What a decision about an enrolment needs to know beside the enrolment itself.
///
/// @param today in Sweden
/// @param insats that the enrolment is in
/// @param participant whose it is
/// @param others the participant's other enrolments, in whatever insats
/// @param instruments that the enrolment is measured in
/// @param adopted of which periods the insats's förbund has adopted a report
public record EnrolmentSurroundings(
    LocalDate today,
    Insats insats,
    Participant participant,
    List<Enrolment> others,
    Map<InstrumentId, Instrument> instruments,
    AdoptedPeriods adopted) {

  /// Of a decision in which nothing is measured.
  public EnrolmentSurroundings(
      LocalDate today, Insats insats, Participant participant, List<Enrolment> others) {
    this(today, insats, participant, others, Map.of());
  }

  /// Where nobody has adopted anything.
  public EnrolmentSurroundings(
      LocalDate today,
      Insats insats,
      Participant participant,
      List<Enrolment> others,
      Map<InstrumentId, Instrument> instruments) {
    this(today, insats, participant, others, instruments, AdoptedPeriods.NONE);
  }

  /// The others that count, started or only asked for.
  List<Enrolment.Begun> begun() {
    return others.stream()
        .filter(Enrolment.Begun.class::isInstance)
        .map(Enrolment.Begun.class::cast)
        .toList();
  }

  /// The other enrolments that stand.
  List<Enrolment.Standing> standing() {
    return others.stream()
        .filter(Enrolment.Standing.class::isInstance)
        .map(Enrolment.Standing.class::cast)
        .toList();
  }
}
