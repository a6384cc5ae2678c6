package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.EnrolmentRule.CORRECTION_AMBIGUOUS;
import static se.sparbar.command.enrolment.EnrolmentRule.NOTHING_TO_CORRECT;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.enrolment.Enrolment.Ended;
import se.sparbar.command.enrolment.Enrolment.Open;
import se.sparbar.command.enrolment.Enrolment.Standing;
import se.sparbar.command.enrolment.Part.Answers;
import se.sparbar.command.enrolment.Part.Avslut;
import se.sparbar.command.enrolment.Part.Placement;
import se.sparbar.command.enrolment.Part.Support;
import se.sparbar.command.rule.Rejected;

/// Which part of an enrolment a correction means.
///
/// @param corrects a version of the stream: of the event itself or of an earlier correction of it
record Parts(Standing standing, @Nullable Long corrects) {

  Placement start() {
    return one(List.of(standing.life().start()), Part::version);
  }

  Placement transfer() {
    return one(standing.life().transfers().values(), Part::version);
  }

  Avslut avslut() {
    List<Avslut> avslut =
        switch (standing) {
          case Ended ended -> List.of(ended.avslut());
          case Open _ -> List.of();
        };
    return one(avslut, Part::version);
  }

  Answers answers() {
    return one(standing.life().assessments().values(), Part::version);
  }

  Support support() {
    return one(standing.life().efterstod().values(), Part::version);
  }

  /// Efterstöd by the version of its end.
  Support endedSupport() {
    List<Support> ended =
        standing.life().efterstod().values().stream().filter(s -> s.end() != null).toList();
    return one(ended, s -> Objects.requireNonNull(s.end()).version());
  }

  private <P> P one(Collection<P> candidates, ToLongFunction<P> version) {
    List<P> meant =
        candidates.stream()
            .filter(part -> corrects == null || version.applyAsLong(part) == named(corrects))
            .toList();
    if (meant.isEmpty()) {
      throw new Rejected(NOTHING_TO_CORRECT).at(corrects == null ? "field" : "corrects");
    }
    if (meant.size() > 1) {
      String versions =
          meant.stream()
              .map(part -> Long.toString(version.applyAsLong(part)))
              .collect(Collectors.joining(", "));
      throw new Rejected(CORRECTION_AMBIGUOUS, versions).at("corrects");
    }
    return meant.getFirst();
  }

  private long named(long given) {
    return standing.life().corrections().getOrDefault(given, given);
  }
}
