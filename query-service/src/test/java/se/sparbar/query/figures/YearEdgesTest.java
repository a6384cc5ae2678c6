package se.sparbar.query.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static se.sparbar.query.facts.Told.IT;
import static se.sparbar.query.facts.Told.SE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Registration;
import se.sparbar.codes.Sex;
import se.sparbar.events.AnonymousEvent.AnonymousCounted;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.Correction;
import se.sparbar.ids.AnonymousId;
import se.sparbar.query.facts.FactsInMemory;
import se.sparbar.query.facts.Told;

/// A year's edges: its first and its last day, the leap day, and who may be counted once, twice or
/// not at all.
@NullMarked
class YearEdgesTest {
  private final Told told =
      new Told()
          .insats(SE, "SE-Höglandet")
          .insats(IT, "IT-spåret")
          .person("Asta", Sex.KVINNA, 1999)
          .person("Bo", Sex.MAN, 1980)
          .person("Cim", Sex.UPPGIFT_SAKNAS, null);

  @Test
  void who_starts_on_31_december_is_new_that_year_and_enrolled_in_both() {
    told.start("Asta", "a", "2023-12-31");

    assertThat(counts("new")).containsExactly(0L, 1L, 0L);
    assertThat(counts("enrolments")).containsExactly(0L, 1L, 1L);
    assertThat(counts("participants")).containsExactly(0L, 1L, 1L);
  }

  @Test
  void who_starts_on_1_january_is_of_that_year_only() {
    told.start("Asta", "a", "2024-01-01");

    assertThat(counts("new")).containsExactly(0L, 0L, 1L);
    assertThat(counts("enrolments")).containsExactly(0L, 0L, 1L);
  }

  @Test
  void who_leaves_on_31_december_is_an_avslut_of_that_year_and_not_enrolled_in_the_next() {
    told.start("Asta", "a", "2022-02-01").avslut("a", "2023-12-31", AvslutReason.STUDIER);

    assertThat(counts("avslut")).containsExactly(0L, 1L, 0L);
    assertThat(counts("enrolments")).containsExactly(1L, 1L, 0L);
    assertThat(total("stock-flow", 2024).numbers()).containsEntry("openAtStart", 0L);
  }

  @Test
  void who_leaves_on_1_january_is_an_avslut_of_that_year_and_open_before_it() {
    told.start("Asta", "a", "2022-02-01").avslut("a", "2024-01-01", AvslutReason.STUDIER);

    assertThat(counts("avslut")).containsExactly(0L, 0L, 1L);
    assertThat(total("stock-flow", 2023).numbers()).containsEntry("openAtEnd", 1L);
    assertThat(total("stock-flow", 2024).numbers())
        .containsEntry("openAtStart", 1L)
        .containsEntry("openAtEnd", 0L)
        .containsEntry("gap", 0L);
  }

  @Test
  void the_leap_day_is_a_day_like_others() {
    told.start("Asta", "a", "2024-02-28")
        .avslut("a", "2024-03-01", AvslutReason.STUDIER)
        .start("Bo", "b", "2023-02-28")
        .avslut("b", "2024-02-29", AvslutReason.STUDIER)
        .recordedOn("2025-03-01")
        .person("Cid", Sex.MAN, 1990);

    assertThat(total("time-in-insats", 2024).numbers())
        .containsEntry("lowerQuartile", 2L)
        .containsEntry("upperQuartile", 366L);
    assertThat(on("enrolments", "2024-02-29").count()).isEqualTo(2);
    assertThat(on("avslut", "2024-02-29").count()).isEqualTo(1);
    assertThat(on("sustained-12", "2025-02-28").of()).isEqualTo(1);
    assertThat(on("sustained-6", "2024-08-29").of()).isEqualTo(1);
    assertThat(total("open-at", 2024).numbers()).containsEntry("personDays", 63L);
  }

  @Test
  void exit_and_re_entry_on_one_day_are_two_enrolments_and_one_person() {
    told.start("Asta", "a", "2023-02-01")
        .avslut("a", "2023-06-01", AvslutReason.FLYTT)
        .start("Asta", "b", "2023-06-01");

    assertThat(on("enrolments", "2023-06-01").count()).isEqualTo(2);
    assertThat(on("participants", "2023-06-01").count()).isEqualTo(1);
    assertThat(on("avslut", "2023-06-01").count()).isEqualTo(1);
    assertThat(on("re-entries", "2023-06-01").count()).isEqualTo(1);
    assertThat(total("new-persons", 2023).count()).isEqualTo(1);
    assertThat(total("uppfoljning-finsam", 2023).count()).isEqualTo(1);
    assertThat(total("stock-flow", 2023).numbers())
        .containsEntry("openAtEnd", 1L)
        .containsEntry("gap", 0L);
  }

  @Test
  void who_is_enrolled_since_long_before_counts_in_every_year_and_is_new_in_none_of_them() {
    told.start("Asta", "a", "2012-01-01");

    assertThat(counts("participants")).containsExactly(1L, 1L, 1L);
    assertThat(counts("new")).containsExactly(0L, 0L, 0L);
    assertThat(total("stock-flow", 2023).numbers())
        .containsEntry("openAtStart", 1L)
        .containsEntry("openAtEnd", 1L);
    assertThat(total("open-at", 2023).numbers())
        .containsEntry("personDays", 365L)
        .containsEntry("mean", new BigDecimal("1.0"));
  }

  @Test
  void avslut_on_the_day_of_start_is_an_enrolment_of_no_days() {
    told.start("Asta", "a", "2023-12-31").avslut("a", "2023-12-31", AvslutReason.ARBETE_MED_STOD);

    assertThat(counts("enrolments")).containsExactly(0L, 1L, 0L);
    assertThat(counts("new")).containsExactly(0L, 1L, 0L);
    assertThat(counts("avslut")).containsExactly(0L, 1L, 0L);
    assertThat(total("time-in-insats", 2023).numbers()).containsEntry("median", 0L);
    assertThat(total("open-at", 2023).numbers()).containsEntry("personDays", 1L);
    assertThat(total("to-work", 2023).percent()).isEqualTo(100);
  }

  @Test
  void a_period_without_anyone_has_nothing_and_every_share_says_why() {
    for (Figure figure : Figures.all()) {
      Measured nothing = total(figure.id(), 2023);

      assertThat(nothing.count()).as(figure.id()).isZero();
      assertThat(nothing.percent()).as(figure.id()).isNull();
      if (nothing.of() != null) {
        assertThat(nothing.reason()).as(figure.id()).isNotBlank();
      }
    }
  }

  @Test
  void who_has_no_known_sex_or_age_is_a_part_of_its_own() {
    told.start("Cim", "c", "2023-02-01").start("Asta", "a", "2023-02-01");

    assertThat(parts("participants", Dimension.SEX))
        .isEqualTo(Map.of("KVINNA", 1L, "UPPGIFT_SAKNAS", 1L));
    assertThat(parts("enrolments", Dimension.AGE_BAND))
        .isEqualTo(Map.of("18\u201324", 1L, "okänd", 1L));
  }

  @Test
  void a_changed_legal_sex_is_known_from_its_position_on() {
    told.start("Bo", "b", "2023-02-01")
        .correctPerson(
            "Bo", Correction.of(CorrectableField.SEX, Sex.MAN, Sex.KVINNA), "2023-05-01");
    long corrected = told.log().size();

    assertThat(sexes(corrected - 1)).isEqualTo(Map.of("MAN", 1L));
    assertThat(sexes(corrected)).isEqualTo(Map.of("KVINNA", 1L));
  }

  @Test
  void merged_participants_are_one_person_until_the_merge_is_reversed() {
    told.start("Asta", "a", "2023-02-01")
        .avslut("a", "2023-03-01", AvslutReason.FLYTT)
        .start("Cim", "c", "2023-04-01");
    long apart = told.log().size();
    told.merge("Asta", "Cim", "2023-05-01").unmerge("Asta", 2, "Cim", "2023-06-01");

    assertThat(sexes(apart)).isEqualTo(Map.of("KVINNA", 1L, "UPPGIFT_SAKNAS", 1L));
    assertThat(sexes(apart + 1)).isEqualTo(Map.of("KVINNA", 1L));
    assertThat(at("enrolments", apart + 1).total().count()).isEqualTo(2);
    assertThat(at("re-entries", apart + 1).total().count()).isEqualTo(1);
    assertThat(sexes(apart + 2)).isEqualTo(sexes(apart));
    assertThat(at("re-entries", apart + 2).total().count()).isZero();
  }

  @Test
  void an_anonymous_participant_counts_in_one_year_and_one_who_comes_back_is_counted_again() {
    anonymous(1, 2022, "2022-11-01");
    anonymous(2, 2023, "2024-01-15");

    assertThat(counts("participants")).containsExactly(1L, 1L, 0L);
    assertThat(counts("age")).containsExactly(1L, 1L, 0L);
    assertThat(in("participants", "2022-07-01", "2023-06-30").count()).isEqualTo(2);
    assertThat(in("participants", "2023-07-01", "2023-12-31").count()).isEqualTo(1);
    assertThat(counts("uppfoljning-finsam")).containsExactly(1L, 0L, 1L);
  }

  private void anonymous(int number, int year, String on) {
    told.tell(
        new AnonymousCounted(
            new AnonymousId(new UUID(8, number)),
            SE,
            new Kommun("0604"),
            new Huvudman("0604"),
            year,
            Sex.KVINNA,
            Registration.ANONYM_SKYDDAD,
            LocalDate.parse(on)));
  }

  /// In 2022, 2023 and 2024.
  private List<Long> counts(String figure) {
    return List.of(
        total(figure, 2022).count(), total(figure, 2023).count(), total(figure, 2024).count());
  }

  private Map<String, Long> sexes(long position) {
    return byPart(at("participants", position), Dimension.SEX);
  }

  private Answer at(String figure, long position) {
    Question question = Question.of(Period.year(2023)).by(List.of(Dimension.SEX));
    Figure asked = Figures.find(figure).orElseThrow();
    return Answer.of(
        asked, question, new FactsInMemory(told.log()).read(question, Needs.of(asked), position));
  }

  private Map<String, Long> parts(String figure, Dimension by) {
    return byPart(answer(figure, Question.of(Period.year(2023)).by(List.of(by))), by);
  }

  private static Map<String, Long> byPart(Answer answer, Dimension by) {
    return answer.parts().stream()
        .collect(Collectors.toMap(part -> part.by().get(by.id()), part -> part.measured().count()));
  }

  private Measured total(String figure, int year) {
    return answer(figure, Question.of(Period.year(year))).total();
  }

  private Measured on(String figure, String day) {
    return in(figure, day, day);
  }

  private Measured in(String figure, String from, String to) {
    return answer(figure, Question.of(new Period(LocalDate.parse(from), LocalDate.parse(to))))
        .total();
  }

  private Answer answer(String figure, Question question) {
    return Answer.of(Figures.find(figure).orElseThrow(), question, told.world().reading());
  }
}
