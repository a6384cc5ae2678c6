package se.sparbar.query.figures;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AgeBand;
import se.sparbar.query.facts.Affair;
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
    Unika deltagare i perioden fördelade på ålder när inskrivningen började: startåret minus födelseåret.
    Anonyma deltagares ålder är okänd.\
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

  @Override
  public Set<String> entryTypes() {
    return Anonymous.TYPES;
  }

  @Override
  public void count(Affair affair, Question q, Emit emit) {
    Anonymous.count(affair, q, _ -> List.of(AgeBand.OKAND.label()), Item.COUNT, emit);
  }
}
