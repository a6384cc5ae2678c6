package se.sparbar.query.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static se.sparbar.query.facts.Told.IT;
import static se.sparbar.query.facts.Told.SE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.CostKind;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.GroupKind;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Mode;
import se.sparbar.codes.Party;
import se.sparbar.codes.Registration;
import se.sparbar.codes.Sex;
import se.sparbar.events.AnonymousEvent.AnonymousCounted;
import se.sparbar.events.GroupEvent.GroupChanged;
import se.sparbar.events.GroupEvent.GroupFormed;
import se.sparbar.events.GroupEvent.GroupMet;
import se.sparbar.events.InsatsEvent.CostBooked;
import se.sparbar.events.InsatsEvent.StaffingSet;
import se.sparbar.events.SurveyEvent.SurveyCounted;
import se.sparbar.events.SurveyEvent.SurveyOpened;
import se.sparbar.ids.AnonymousId;
import se.sparbar.ids.CoachId;
import se.sparbar.ids.GroupId;
import se.sparbar.ids.SurveyId;
import se.sparbar.query.facts.Told;

/// The figures that count what is about no person known by name.
@NullMarked
class AffairFiguresTest {
  private static final Forbund FORBUND = new Forbund("Höglandets samordningsförbund");
  private static final CoachId COACH = new CoachId(new UUID(7, 1));
  private static final Kommun ANEBY = new Kommun("0604");

  private final Told told =
      new Told()
          .insats(SE, "SE-Höglandet")
          .insats(IT, "IT-spåret")
          .person("Asta", Sex.KVINNA, 1999)
          .person("Bo", Sex.MAN, 1980)
          .person("Cia", Sex.KVINNA, 1970);

  @Test
  void staffing_is_a_mean_over_the_days_and_what_is_set_later_replaces_what_was_before() {
    told.tell(new StaffingSet(SE, ANEBY, COACH, 100, day("2020-01-01"), null))
        .tell(new StaffingSet(SE, ANEBY, COACH, 50, day("2023-07-02"), null));

    Measured total = answer("capacity", 2023).total();

    // 182 days of full time and 183 of half
    assertThat(total.numbers())
        .containsEntry("fullTime", new BigDecimal("0.75"))
        .containsEntry("placesAtStart", 20L);
    assertThat(total.count()).isEqualTo(15);
    assertThat(answer("capacity", 2019).total().reason()).isEqualTo("ingen bemanning");
  }

  @Test
  void staffing_that_has_an_end_ends_after_that_day() {
    told.tell(new StaffingSet(SE, ANEBY, COACH, 100, day("2023-12-30"), day("2023-12-30")));

    assertThat(answer("capacity", "2023-12-30", "2023-12-31").total().numbers())
        .containsEntry("fullTime", new BigDecimal("0.50"));
  }

  @Test
  void staffing_that_is_set_later_for_days_before_replaces_what_was_set_for_days_after() {
    told.tell(new StaffingSet(SE, ANEBY, COACH, 100, day("2023-06-01"), null))
        .tell(new StaffingSet(SE, ANEBY, COACH, 50, day("2023-01-01"), day("2023-12-30")));

    assertThat(answer("capacity", "2023-06-01", "2023-06-30").total().numbers())
        .containsEntry("fullTime", new BigDecimal("0.50"));
    assertThat(answer("capacity", "2023-12-31", "2023-12-31").total().reason())
        .isEqualTo("ingen bemanning");
  }

  @Test
  void occupancy_is_who_was_enrolled_on_the_mean_day_of_the_places() {
    told.tell(new StaffingSet(SE, ANEBY, COACH, 10, day("2020-01-01"), null))
        .start("Asta", "a", "2023-01-01")
        .avslut("a", "2023-12-31", AvslutReason.FLYTT);

    assertThat(answer("capacity", 2023).total().numbers())
        .containsEntry("meanOpen", new BigDecimal("1.0"))
        .containsEntry("occupancyPercent", 50)
        .containsEntry("participantsPerFullTime", new BigDecimal("10.0"));
  }

  @Test
  void a_survey_belongs_to_the_period_in_which_it_closes_though_it_is_counted_later() {
    survey("2023-11-01", "2023-12-31", "2024-01-20");

    assertThat(answer("survey", 2023).total().count()).isEqualTo(4);
    assertThat(answer("survey", 2023).total().percent()).isEqualTo(50);
    assertThat(answer("survey", 2024).total().reason()).isEqualTo("ingen enkät");
  }

  @Test
  void a_question_has_six_shares_and_the_three_highest_together() {
    survey("2023-11-01", "2023-12-31", "2023-12-31");

    List<?> questions = (List<?>) answer("survey", 2023).total().numbers().get("questions");

    assertThat(questions).hasSize(7);
    Map<?, ?> first = (Map<?, ?>) questions.getFirst();
    assertThat(first.get("n")).isEqualTo(4L);
    assertThat(first.get("topThree")).isEqualTo(Map.of("count", 3L, "of", 4L, "percent", 75));
    assertThat((List<?>) first.get("steps")).hasSize(6);
  }

  @Test
  void the_answers_are_held_against_each_denominator_that_somebody_might_mean() {
    survey("2023-11-01", "2023-12-31", "2023-12-31");
    told.tell(new StaffingSet(SE, ANEBY, COACH, 50, day("2020-01-01"), null))
        .start("Asta", "a", "2023-02-01")
        .start("Bo", "b", "2023-02-01")
        .avslut("b", "2023-03-01", AvslutReason.FLYTT)
        .start("Cia", "c", "2023-12-31")
        .start("Bo", "d", "2024-01-01");

    assertThat(answer("survey", 2023).total().numbers())
        .containsEntry("ofPlaces", Map.of("count", 4L, "of", 10L, "percent", 40))
        .containsEntry("ofParticipants", Map.of("count", 4L, "of", 3L, "percent", 133))
        .containsEntry("ofEnrolled", Map.of("count", 4L, "of", 2L, "percent", 200));
  }

  @Test
  void the_effect_is_a_year_of_the_dated_amounts_for_each_to_work_or_studies() {
    told.start("Asta", "a", "2023-02-01")
        .avslut("a", "2023-03-01", AvslutReason.STUDIER)
        .start("Bo", "b", "2023-02-01")
        .avslut("b", "2023-03-01", AvslutReason.ARBETE_MED_STOD);

    Measured total = answer("socioeconomic", 2023).total();

    assertThat(total.count()).isEqualTo(388_800);
    assertThat(total.numbers().get("effects"))
        .isEqualTo(
            Map.of(
                "to-work", Map.of("persons", 1L, "kronor", 194_400L),
                "to-work-or-studies", Map.of("persons", 2L, "kronor", 388_800L)));
  }

  @Test
  void a_groups_meetings_belong_to_its_forbund_and_to_its_kommun_where_it_has_one() {
    group(1, Set.of(ANEBY), "2023-03-01");
    group(2, Set.of(ANEBY, new Kommun("0686")), "2023-04-01");

    Answer answer = answer("meetings", 2023, Dimension.KOMMUN, Dimension.SEX);

    assertThat(answer.total().count()).isEqualTo(2);
    assertThat(answer.total().numbers()).containsEntry("attendance", Map.of("AF", 6L));
    assertThat(answer.parts())
        .extracting(part -> part.by().get("kommun") + " " + part.by().get("sex"))
        .containsExactlyInAnyOrder("0604 EJ_TILLAMPLIGT", "EJ_TILLAMPLIGT EJ_TILLAMPLIGT");
  }

  @Test
  void a_group_is_called_what_it_is_called_now_and_is_where_it_then_was() {
    group(1, Set.of(ANEBY), "2023-03-01");
    told.tell(
            new GroupChanged(
                new GroupId(new UUID(5, 1)),
                "SE-gruppen",
                new TreeSet<>(List.of(new Kommun("0686"))),
                new TreeSet<>(List.of(Party.AF)),
                day("2023-06-01")))
        .tell(met(1, "2023-05-31"))
        .tell(met(1, "2023-06-01"));

    assertThat(answer("meetings", 2023, Dimension.KOMMUN).parts())
        .extracting(part ->
            part.by().get("group") + " " + part.by().get("kommun") + " " + part.measured().count())
        .containsExactly("SE-gruppen 0604 2", "SE-gruppen 0686 1");
    assertThat(answer("meetings", "2023-06-01", "2023-06-30").total().count()).isEqualTo(1);
    assertThat(answer("meetings", "2023-05-31", "2023-05-31").total().count()).isEqualTo(1);
  }

  @Test
  void a_group_that_has_not_changed_has_the_name_it_was_formed_with() {
    group(1, Set.of(ANEBY), "2023-03-01");

    assertThat(answer("meetings", 2023).parts())
        .extracting(part -> part.by().get("group"))
        .containsExactly("Grupp 1");
  }

  @Test
  void a_question_about_a_forbund_sees_its_groups_and_one_about_an_insats_does_not() {
    group(1, Set.of(ANEBY), "2023-03-01");
    Question ofInsats = new Question(Period.year(2023), Set.of(SE), Set.of(), List.of());
    Question ofForbund =
        new Question(Period.year(2023), Set.of(SE), Set.of(FORBUND), Set.of(), List.of());

    assertThat(answer("meetings", ofInsats).total().count()).isZero();
    assertThat(answer("meetings", ofForbund).total().count()).isEqualTo(1);
  }

  @Test
  void a_question_about_a_kommun_leaves_out_what_has_none() {
    group(1, Set.of(ANEBY, new Kommun("0686")), "2023-03-01");
    told.tell(new CostBooked(SE, CostKind.PERSONAL, 1_000, day("2023-01-31")));
    Question ofKommun = new Question(Period.year(2023), Set.of(), Set.of(ANEBY), List.of());

    assertThat(answer("meetings", ofKommun).total().count()).isZero();
    assertThat(answer("cost", ofKommun).total().count()).isZero();
  }

  @Test
  void anonymous_participants_are_in_the_total_and_beside_it_with_unknown_age() {
    told.start("Asta", "a", "2023-02-01")
        .tell(
            new AnonymousCounted(
                new AnonymousId(new UUID(8, 1)),
                SE,
                ANEBY,
                new Huvudman("0604"),
                2023,
                Sex.KVINNA,
                Registration.ANONYM_EJ_SAMTYCKE,
                day("2023-05-01")));

    assertThat(answer("participants", 2023).total().count()).isEqualTo(2);
    assertThat(answer("participants", 2023).total().numbers()).containsEntry("anonymous", 1L);
    assertThat(answer("participants", 2024).total().numbers()).containsEntry("anonymous", 0L);
    assertThat(answer("age", 2023).parts())
        .extracting(part -> part.by().get("age"))
        .containsExactly("18\u201324", "okänd");
    assertThat(answer("uppfoljning-finsam", 2023).total().count()).isEqualTo(2);
  }

  private void survey(String from, String to, String counted) {
    SurveyId id = new SurveyId(new UUID(6, 1));
    Map<Integer, List<Integer>> counts = new TreeMap<>();
    for (int question = 1; question <= 7; question++) {
      counts.put(question, List.of(0, 0, 1, 1, 1, 1));
    }
    told.tell(new SurveyOpened(id, SE, "Enkät", day(from), day(to)))
        .tell(new SurveyCounted(id, 8, 4, new TreeMap<>(counts), day(counted)));
  }

  private void group(int number, Set<Kommun> kommuner, String met) {
    GroupId id = new GroupId(new UUID(5, number));
    told.tell(
            new GroupFormed(
                id,
                "Grupp " + number,
                GroupKind.SE_GRUPP,
                FORBUND,
                new TreeSet<>(kommuner),
                new TreeSet<>(List.of(Party.AF)),
                day("2020-01-01")))
        .tell(met(number, met));
  }

  private static GroupMet met(int number, String on) {
    return new GroupMet(
        new GroupId(new UUID(5, number)),
        GroupKind.SE_GRUPP,
        day(on),
        Mode.PLATS,
        new TreeMap<>(Map.of(Party.AF, 3)));
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private Answer answer(String figure, int year, Dimension... by) {
    return answer(figure, Question.of(Period.year(year)).by(List.of(by)));
  }

  private Answer answer(String figure, String from, String to) {
    return answer(figure, Question.of(new Period(day(from), day(to))));
  }

  private Answer answer(String figure, Question question) {
    return Answer.of(Figures.find(figure).orElseThrow(), question, told.world().reading());
  }
}
