package se.sparbar.query.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.sparbar.events.SurveyEvent.SurveyCounted;
import se.sparbar.events.SurveyEvent.SurveyOpened;
import se.sparbar.query.facts.Affair;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Person;
import se.sparbar.query.facts.Site;

/// Indikatorenkät.
///
/// @param version the first left out the anonymous participants
record Survey(int version) implements Figure {
  @Override
  public String id() {
    return "survey";
  }

  @Override
  public String name() {
    return "Indikatorenkät";
  }

  @Override
  public String definition() {
    return """
    De nationella indikatorenkäter som avslutades i perioden: för varje fråga de sex svarens antal och andel, och andelen
    som svarade något av de tre översta stegen. Svarsfrekvensen är svar av inbjudna; den visas också av dem som var
    inskrivna periodens sista dag, av periodens unika deltagare och av platserna på periodens första dag (bemanning x 20).\
    """
        + (version == 1 ? "" : Participants.AS_COUNTED);
  }

  @Override
  public Set<String> entryTypes() {
    return version == 1
        ? Set.of("survey-opened", "survey-counted", "staffing-set")
        : Set.of("anonymous-counted", "survey-opened", "survey-counted", "staffing-set");
  }

  @Override
  public void count(Person person, Question q, Emit emit) {
    Participants.count(person, q, PARTICIPANTS, emit);
    for (Case c : person.cases()) {
      if (c.meets(q.from(), q.to()) && c.lastDayUntil(q.to()).equals(q.to())) {
        emit.add(c, q.to(), OPEN);
      }
    }
  }

  @Override
  public void count(Affair affair, Question q, Emit emit) {
    if (version > 1) {
      Anonymous.count(affair, q, PARTICIPANTS, emit);
    }
    Staffing.count(affair, q, emit);
    @Nullable SurveyOpened opened = affair.last(SurveyOpened.class);
    @Nullable SurveyCounted counted = affair.last(SurveyCounted.class);
    if (opened != null && counted != null && q.holds(opened.to())) {
      answers(Site.ofInsats(opened.insats()), opened.to(), counted, emit);
    }
  }

  private static void answers(Site site, LocalDate on, SurveyCounted counted, Emit emit) {
    emit.add(site, on, List.of(), Item.COUNT, counted.answered());
    emit.add(site, on, List.of(), Item.OF, counted.invited());
    counted
        .counts()
        .forEach((question, steps) -> {
          for (int step = 0; step < steps.size(); step++) {
            emit.add(
                site,
                on,
                List.of(),
                new Item(QUESTION + question, "" + (step + 1)),
                steps.get(step));
          }
        });
  }

  @Override
  public Measured measure(Cell cell, Question q) {
    List<Map<String, Object>> questions = new ArrayList<>();
    for (int question = 1; question <= QUESTIONS; question++) {
      questions.add(question(cell, question));
    }
    long answered = cell.get(Item.COUNT);
    long places = Rounded.whole(Staffing.PLACES_PER_FULL_TIME * Staffing.percentAtStart(cell), 100);
    return Measured.share(answered, cell.get(Item.OF), "ingen enkät")
        .with("ofEnrolled", Shares.of(answered, cell.get(OPEN)))
        .with("ofParticipants", Shares.of(answered, cell.get(PARTICIPANTS)))
        .with("ofPlaces", Shares.of(answered, places))
        .with("questions", questions);
  }

  private static Map<String, Object> question(Cell cell, int question) {
    Map<String, Long> steps = cell.byCode(QUESTION + question);
    long n = steps.values().stream().mapToLong(Long::longValue).sum();
    long top =
        steps.entrySet().stream()
            .filter(step -> Integer.parseInt(step.getKey()) > STEPS - TOP)
            .mapToLong(Map.Entry::getValue)
            .sum();
    List<Map<String, Object>> shares = new ArrayList<>();
    for (int step = 1; step <= STEPS; step++) {
      shares.add(Shares.of(steps.getOrDefault("" + step, 0L), n));
    }
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("question", question);
    said.put("n", n);
    said.put("steps", shares);
    said.put("topThree", Shares.of(top, n));
    return said;
  }

  private static final int QUESTIONS = 7;
  private static final int STEPS = 6;
  private static final int TOP = 3;
  private static final String QUESTION = "question-";
  private static final Item OPEN = new Item("open", "");
  private static final Item PARTICIPANTS = new Item("participants", "");
}
