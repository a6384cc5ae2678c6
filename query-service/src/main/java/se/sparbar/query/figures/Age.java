package se.sparbar.query.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AgeBand;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Person;

/// Åldersfördelning.
final class Age implements Figure {
  @Override
  public String id() {
    return "age";
  }

  @Override
  public String name() {
    return "Åldersfördelning";
  }

  @Override
  public String definition() {
    return """
    Unika deltagare i perioden fördelade på ålder när inskrivningen började: startåret minus födelseåret.\
    """;
  }

  @Override
  public List<String> ownDimensions() {
    return List.of("age");
  }

  @Override
  public void count(Person person, Question q, Emit emit) {
    @Nullable Case latest = Latest.inPeriod(person, q);
    if (latest != null) {
      String band = AgeBand.on(latest.startOn(), latest.birthYear()).label();
      emit.add(latest, latest.lastDayUntil(q.to()), List.of(band), Item.COUNT, 1);
    }
  }
}
