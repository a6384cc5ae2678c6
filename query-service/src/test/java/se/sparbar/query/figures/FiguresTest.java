package se.sparbar.query.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static se.sparbar.codes.AvslutReason.ARBETE_MED_STOD;
import static se.sparbar.codes.AvslutReason.ARBETSSOKANDE;
import static se.sparbar.codes.AvslutReason.FLYTT;
import static se.sparbar.codes.AvslutReason.STUDIER;
import static se.sparbar.query.facts.Told.IT;
import static se.sparbar.query.facts.Told.SE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.AssessmentPoint;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Sex;
import se.sparbar.query.facts.Told;

@NullMarked
class FiguresTest {
  private final Told told =
      new Told()
          .insats(SE, "SE-Höglandet")
          .insats(IT, "IT-spåret")
          .person("Asta", Sex.KVINNA, 1999)
          .person("Bo", Sex.MAN, 1980)
          .person("Kim", Sex.UPPGIFT_SAKNAS, null);

  @Test
  void who_leaves_on_the_first_day_of_the_year_counts_in_that_year() {
    told.start("Asta", "a", "2022-02-01").avslut("a", "2023-01-01", FLYTT);

    assertThat(count("enrolments", 2023)).isEqualTo(1);
    assertThat(count("avslut", 2023)).isEqualTo(1);
    assertThat(count("avslut", 2022)).isZero();
  }

  @Test
  void who_leaves_on_the_last_day_of_the_year_does_not_count_in_the_next() {
    told.start("Asta", "a", "2022-02-01").avslut("a", "2022-12-31", FLYTT);

    assertThat(count("enrolments", 2023)).isZero();
    assertThat(count("avslut", 2022)).isEqualTo(1);
  }

  @Test
  void an_open_enrolment_counts_in_every_year_to_come() {
    told.start("Asta", "a", "2022-02-28");

    assertThat(count("participants", 2030)).isEqualTo(1);
  }

  @Test
  void exit_and_re_entry_in_one_year_are_two_enrolments_and_one_person() {
    told.start("Asta", "a", "2023-02-01")
        .avslut("a", "2023-05-01", FLYTT)
        .start("Asta", "b", "2023-05-01");

    assertThat(count("enrolments", 2023)).isEqualTo(2);
    assertThat(count("participants", 2023)).isEqualTo(1);
    assertThat(count("new", 2023)).isEqualTo(2);
    assertThat(count("new-persons", 2023)).isEqualTo(1);
    assertThat(count("re-entries", 2023)).isEqualTo(1);
  }

  @Test
  void a_person_counts_where_the_latest_enrolment_belongs() {
    told.start("Asta", "a", SE, "0604", "2023-02-01")
        .avslut("a", "2023-05-01", FLYTT)
        .start("Asta", "b", SE, "0686", "2023-06-01")
        .transfer("b", "0682", "2023-12-31");

    assertThat(parts("participants", 2023, Dimension.KOMMUN))
        .containsExactly(Map.entry("0682", 1L));
    assertThat(parts("participants", 2024, Dimension.KOMMUN))
        .containsExactly(Map.entry("0682", 1L));
    assertThat(parts("new", 2023, Dimension.KOMMUN))
        .containsExactly(Map.entry("0604", 1L), Map.entry("0686", 1L));
  }

  @Test
  void a_kommuns_own_figure_holds_all_who_were_there() {
    told.start("Asta", "a", SE, "0604", "2023-02-01")
        .avslut("a", "2023-05-01", FLYTT)
        .start("Asta", "b", SE, "0686", "2023-06-01");
    Question aneby =
        new Question(Period.year(2023), Set.of(), Set.of(new Kommun("0604")), List.of());

    assertThat(answer("participants", aneby).total().count()).isEqualTo(1);
    assertThat(answer("new", aneby).total().count()).isEqualTo(1);
    assertThat(answer("avslut", aneby).total().count()).isEqualTo(1);
  }

  @Test
  void shares_are_of_the_avslut_and_rounded_half_up() {
    told.start("Asta", "a", "2023-02-01").avslut("a", "2023-05-01", STUDIER);
    told.start("Bo", "b", "2023-02-01").avslut("b", "2023-05-01", ARBETSSOKANDE);
    told.start("Kim", "k", "2023-02-01").avslut("k", "2023-05-01", ARBETE_MED_STOD);

    assertThat(answer("to-work-or-studies", 2023).total()).isEqualTo(share(2, 3, 67));
    assertThat(answer("to-work", 2023).total()).isEqualTo(share(1, 3, 33));
    assertThat(answer("to-work-studies-or-jobseeking", 2023).total()).isEqualTo(share(3, 3, 100));
    assertThat(Measured.percent(1, 8)).isEqualTo(13);
    assertThat(Measured.percent(28, 62)).isEqualTo(45);
  }

  @Test
  void a_year_without_exits_has_no_share_and_says_why() {
    told.start("Asta", "a", "2023-02-01");

    Measured total = answer("to-work", 2023).total();

    assertThat(total.percent()).isNull();
    assertThat(total.reason()).isEqualTo("inga avslut");
  }

  @Test
  void reasons_come_with_their_class() {
    told.start("Asta", "a", "2023-02-01").avslut("a", "2023-05-01", STUDIER);
    told.start("Bo", "b", "2023-02-01").avslut("b", "2023-06-01", ARBETSSOKANDE);

    Answer answer = answer("avslut-by-reason", 2023);

    assertThat(answer.parts())
        .extracting(Answer.Part::by)
        .containsExactly(
            Map.of("class", "ARBETSSOKANDE", "reason", "ARBETSSOKANDE"),
            Map.of("class", "STUDIER", "reason", "STUDIER"));
    assertThat(answer.total().numbers().get("classes"))
        .isEqualTo(Map.of("ARBETE", 0L, "STUDIER", 1L, "ARBETSSOKANDE", 1L, "ANNAT", 0L));
  }

  @Test
  void open_at_counts_days_and_finds_the_peak() {
    told.start("Asta", "a", "2022-06-01").avslut("a", "2023-01-01", FLYTT);
    told.start("Bo", "b", "2023-01-01");

    Measured total = answer("open-at", 2023).total();

    assertThat(total.count()).isEqualTo(1);
    assertThat(total.numbers())
        .containsEntry("atStart", 2L)
        .containsEntry("atEnd", 1L)
        .containsEntry("peak", 2L)
        .containsEntry("personDays", 366L)
        .containsEntry("mean", new BigDecimal("1.0"));
  }

  @Test
  void stock_and_flow_balance_also_by_kommun_when_somebody_moves() {
    told.start("Asta", "a", SE, "0604", "2022-02-01").transfer("a", "0686", "2023-04-01");
    told.start("Bo", "b", SE, "0604", "2023-02-01").avslut("b", "2023-05-01", FLYTT);

    Answer answer =
        answer(
            "stock-flow",
            new Question(Period.year(2023), Set.of(), Set.of(), List.of(Dimension.KOMMUN)));

    assertThat(answer.total().numbers())
        .containsEntry("openAtStart", 1L)
        .containsEntry("new", 1L)
        .containsEntry("avslut", 1L)
        .containsEntry("openAtEnd", 1L)
        .containsEntry("gap", 0L);
    assertThat(answer.parts())
        .allSatisfy(part -> assertThat(part.measured().numbers()).containsEntry("gap", 0L));
    assertThat(answer.parts().getFirst().measured().numbers()).containsEntry("movedOut", 1L);
  }

  @Test
  void efterstod_counts_persons_also_after_the_year_of_their_avslut() {
    told.start("Asta", "a", "2022-02-01")
        .avslut("a", "2022-11-30", STUDIER)
        .efterstod("a", EfterstodPhase.EFTER_AVSLUT, "2022-12-01");
    told.start("Bo", "b", "2023-02-01")
        .efterstod("b", EfterstodPhase.UNDER_INSKRIVNING, "2023-03-01")
        .avslut("b", "2023-05-01", ARBETE_MED_STOD)
        .efterstod("b", EfterstodPhase.EFTER_AVSLUT, "2023-05-01");

    Answer answer = answer("efterstod", 2023);

    assertThat(answer.total().count()).isEqualTo(2);
    assertThat(answer.parts())
        .extracting(Answer.Part::by)
        .containsExactly(Map.of("phase", "BADA"), Map.of("phase", "EFTER_AVSLUT"));
    assertThat(count("participants", 2023)).isEqualTo(1);
  }

  @Test
  void income_needs_both_assessments() {
    told.start("Asta", "a", "2023-02-01")
        .assess("a", AssessmentPoint.START, "2023-02-01", IncomeSource.FORSORJNINGSSTOD)
        .assess(
            "a",
            AssessmentPoint.AVSLUT,
            "2023-05-01",
            IncomeSource.LON_MED_STOD,
            IncomeSource.FORSORJNINGSSTOD)
        .avslut("a", "2023-05-01", ARBETE_MED_STOD);
    told.start("Bo", "b", "2023-02-01").avslut("b", "2023-05-01", FLYTT);

    Measured total = answer("income", 2023).total();

    assertThat(total.count()).isEqualTo(1);
    assertThat(total.of()).isEqualTo(2);
    assertThat(total.numbers().get("before"))
        .isEqualTo(Map.of("FORSORJNINGSSTOD", Map.of("count", 1L, "of", 1L, "percent", 100)));
    assertThat((List<?>) total.numbers().get("flows")).hasSize(2);
  }

  @Test
  void an_unknown_birth_year_is_a_band_of_its_own() {
    told.start("Asta", "a", "2023-02-01").start("Kim", "k", "2023-02-01");

    assertThat(answer("age", 2023).parts())
        .extracting(Answer.Part::by)
        .containsExactly(Map.of("age", "18–24"), Map.of("age", "okänd"));
  }

  @Test
  void time_in_insats_is_whole_days_from_start_to_avslut() {
    told.start("Asta", "a", "2023-02-01").avslut("a", "2023-02-01", FLYTT);
    told.start("Bo", "b", "2023-02-01").avslut("b", "2023-02-11", FLYTT);
    told.start("Kim", "k", "2023-02-01").avslut("k", "2023-03-13", FLYTT);

    assertThat(answer("time-in-insats", 2023).total().numbers())
        .containsEntry("median", 10L)
        .containsEntry("lowerQuartile", 0L)
        .containsEntry("upperQuartile", 40L)
        .containsEntry("mean", new BigDecimal("16.7"))
        .containsEntry("histogram", Map.of(0, 2L, 1, 1L));
  }

  @Test
  void days_of_pause_are_no_days_in_the_insats() {
    told.start("Asta", "a", "2023-02-01")
        .pause("a", "2023-02-11")
        .resume("a", 2, "2023-02-21")
        .pause("a", "2023-03-01")
        .avslut("a", "2023-03-03", FLYTT);

    assertThat(answer("time-in-insats", 2023).total().numbers()).containsEntry("median", 18L);

    told.withdrawEntry("a", 2);
    assertThat(answer("time-in-insats", 2023).total().numbers()).containsEntry("median", 28L);

    told.withdrawEntry("a", 6);
    assertThat(answer("time-in-insats", 2023).total().numbers()).containsEntry("median", 18L);
  }

  @Test
  void a_day_on_which_two_pauses_lie_rests_once() {
    told.start("Asta", "a", "2023-02-01")
        .avslut("a", "2023-03-01", STUDIER)
        .pause("a", "2023-02-21")
        .pause("a", "2023-02-11");
    assertThat(answer("time-in-insats", 2023).total().numbers()).containsEntry("median", 10L);

    told.resume("a", 4, "2023-02-16");
    assertThat(answer("time-in-insats", 2023).total().numbers()).containsEntry("median", 15L);
  }

  private long count(String figure, int year) {
    return answer(figure, year).total().count();
  }

  private Answer answer(String figure, int year) {
    return answer(figure, Question.of(Period.year(year)));
  }

  private Answer answer(String figure, Question question) {
    return Answer.of(Figures.find(figure).orElseThrow(), question, told.world().reading());
  }

  private Map<String, Long> parts(String figure, int year, Dimension by) {
    Map<String, Long> parts = new TreeMap<>();
    answer(figure, new Question(Period.year(year), Set.of(), Set.of(), List.of(by)))
        .parts()
        .forEach(part -> parts.put(part.by().get(by.id()), part.measured().count()));
    return parts;
  }

  private static Measured share(long count, long of, int percent) {
    return new Measured(count, of, percent, null, Map.of());
  }
}
