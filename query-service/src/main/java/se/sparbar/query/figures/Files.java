package se.sparbar.query.figures;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.ParticipantId;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Dossier;
import se.sparbar.query.facts.Entry;

/// Single enrolments and participants as they are known now, for those who may see them; and what
/// stands in single streams that are about no person.
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

  /// All that has been known of the entries of some streams that are about no person, from the
  /// first position to one, in the order of stream, version and position.
  List<Entry.Known> entries(Collection<String> streams, long upTo);
}
