package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.EnrolmentRule.EFTERSTOD_AMBIGUOUS;
import static se.sparbar.command.enrolment.EnrolmentRule.EFTERSTOD_UNKNOWN;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.enrolment.Enrolment.Standing;
import se.sparbar.command.enrolment.Part.Support;
import se.sparbar.command.rule.Rejected;

/// Which efterstöd of an enrolment is meant.
final class Supports {
  private Supports() {}

  static Collection<Support> of(Standing standing) {
    return standing.life().efterstod().values();
  }

  /// The one that began at a version.
  static Support at(Standing standing, String field, long version) {
    @Nullable Support support = standing.life().efterstod().get(version);
    if (support == null) {
      throw new Rejected(EFTERSTOD_UNKNOWN, version).at(field);
    }
    return support;
  }

  /// The only one; where there are several the sender has to say which.
  static Support only(List<Support> candidates, String field) {
    if (candidates.size() > 1) {
      String versions =
          candidates.stream()
              .map(support -> support.version() + " (" + support.from() + ")")
              .collect(Collectors.joining(", "));
      throw new Rejected(EFTERSTOD_AMBIGUOUS, versions, field).at(field);
    }
    return candidates.getFirst();
  }
}
