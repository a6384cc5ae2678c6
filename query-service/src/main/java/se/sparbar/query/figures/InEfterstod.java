package se.sparbar.query.figures;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Person;
import se.sparbar.query.facts.Support;

/// I efterstöd.
final class InEfterstod implements Figure {
  @Override
  public String id() {
    return "efterstod";
  }

  @Override
  public String name() {
    return "I efterstöd";
  }

  @Override
  public String definition() {
    return """
    Antal olika personer som hade efterstöd någon dag i perioden, fördelade på om det gavs under inskrivningen,
    efter avslutet eller bådadera.\
    """;
  }

  @Override
  public List<String> ownDimensions() {
    return List.of("phase");
  }

  @Override
  public void count(Person person, Question q, Emit emit) {
    @Nullable Case latest = latest(person, q);
    if (latest != null) {
      emit.add(latest, day(latest, q), List.of(phase(person, q)), Item.COUNT, 1);
    }
  }

  /// The latest enrolment with efterstöd in the period.
  static @Nullable Case latest(Person person, Question q) {
    return Latest.of(person, q, c -> supported(c, q), c -> day(c, q));
  }

  private static boolean supported(Case c, Question q) {
    for (Support s : c.efterstod()) {
      if (s.meets(q.from(), q.to())) {
        return true;
      }
    }
    return false;
  }

  private static LocalDate day(Case c, Question q) {
    return c.lastDayUntil(q.to());
  }

  private static String phase(Person person, Question q) {
    Set<EfterstodPhase> phases = EnumSet.noneOf(EfterstodPhase.class);
    for (Case c : person.cases()) {
      for (Support s : c.efterstod()) {
        if (s.meets(q.from(), q.to()) && q.covers(c, day(c, q))) {
          phases.add(s.phase());
        }
      }
    }
    return phases.size() > 1 ? "BADA" : phases.iterator().next().name();
  }
}
