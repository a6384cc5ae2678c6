package se.sparbar.query.figures;

import java.util.List;
import java.util.Optional;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.ParticipantId;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Dossier;

/// Single enrolments and participants as they are known now, for those who may see them.
public interface Files {
  long enrolmentCount();

  /// In the order of their ids.
  List<Case> enrolments(long offset, int limit);

  /// One that counts.
  Optional<Case> enrolment(EnrolmentId id);

  long participantCount();

  /// In the order of their ids.
  List<Dossier> participants(long offset, int limit);

  Optional<Dossier> participant(ParticipantId id);
}
