package se.sparbar.query.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Person;

/// Socioekonomisk effekt.
final class Socioeconomic implements Figure {
  @Override
  public String id() {
    return "socioeconomic";
  }

  @Override
  public String name() {
    return "Socioekonomisk effekt";
  }

  @Override
  public String definition() {
    return """
    Vad samhället sparar på ett år: (10 000 + 500 + 5 700) kr i månaden x 12 månader x antalet avslutade till arbete eller
    studier i perioden (försörjning, vård och skatt enligt Höglandets samordningsförbunds årsredovisning 2023). Samma belopp
    visas också för dem som avslutades till arbete.\
    """;
  }

  @Override
  public void count(Person person, Question q, Emit emit) {
    for (Case c : person.cases()) {
      if (c.reason() != null && c.endsWithin(q.from(), q.to())) {
        for (ShareOfAvslut figure : FIGURES) {
          if (figure.classes().contains(c.reason().avslutClass())) {
            emit.add(c, c.lastDayUntil(q.to()), new Item("persons", figure.id()));
          }
        }
      }
    }
  }

  @Override
  public Measured measure(Cell cell, Question q) {
    long perPerson = KRONOR_A_MONTH * 12;
    Map<String, Object> effects = new LinkedHashMap<>();
    for (ShareOfAvslut figure : FIGURES) {
      long persons = cell.get(new Item("persons", figure.id()));
      effects.put(figure.id(), Map.of("persons", persons, "kronor", persons * perPerson));
    }
    long persons = cell.get(new Item("persons", ShareOfAvslut.TO_WORK_OR_STUDIES.id()));
    return Measured.count(persons * perPerson)
        .with("kronorPerPerson", perPerson)
        .with("amountsFrom", AMOUNTS_FROM)
        .with("effects", effects);
  }

  /// A later amount is a new version of the figure.
  private static final long KRONOR_A_MONTH = 10_000 + 500 + 5_700;

  private static final String AMOUNTS_FROM = "2023-01-01";
  private static final List<ShareOfAvslut> FIGURES =
      List.of(ShareOfAvslut.TO_WORK_OR_STUDIES, ShareOfAvslut.TO_WORK);
}
