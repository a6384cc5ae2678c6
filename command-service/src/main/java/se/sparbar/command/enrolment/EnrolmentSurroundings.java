package se.sparbar.command.enrolment;

import java.time.LocalDate;
import java.util.List;
import se.sparbar.command.insats.Insats;
import se.sparbar.command.participant.Participant;

/// What a decision about an enrolment needs to know beside the enrolment itself.
///
/// @param today in Sweden
/// @param insats that the enrolment is in
/// @param participant whose it is
/// @param others the participant's other enrolments, in whatever insats
public record EnrolmentSurroundings(
    LocalDate today, Insats insats, Participant participant, List<Enrolment> others) {

  /// The other enrolments that stand.
  List<Enrolment.Standing> standing() {
    return others.stream()
        .filter(Enrolment.Standing.class::isInstance)
        .map(Enrolment.Standing.class::cast)
        .toList();
  }
}
