package se.sparbar.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.sparbar.query.facts.Cause;
import se.sparbar.query.figures.Answer;
import se.sparbar.query.figures.Difference;
import se.sparbar.query.figures.Difference.Explained;
import se.sparbar.query.figures.Dimension;
import se.sparbar.query.figures.Item;
import se.sparbar.query.figures.Measured;
import se.sparbar.query.figures.Period;
import se.sparbar.query.figures.Question;

/// The published figures come out of the demo's events, as known at the time and as known now.
class GoldenTest {
  private static final LocalDate REPORT_2022 = LocalDate.of(2023, 3, 1);
  private static final LocalDate REPORT_2023 = LocalDate.of(2024, 3, 22);
  private static final PublishedFigures PUBLISHED = PublishedFigures.read();
  private static final DemoLog LOG = new DemoLog(Demo.events(Demo.SEED));

  @ParameterizedTest
  @CsvSource({
    "SE-Höglandet, 2022",
    "SE-Höglandet, 2023",
    "IT-spåret, 2022",
    "IT-spåret, 2023",
  })
  void participants_by_sex_are_as_published(String insats, int year) {
    Answer answer = ask("participants", insats, year, Dimension.SEX);
    assertThat(answer.total().count())
        .isEqualTo(PUBLISHED.number(insats, year, "participants", "total"));
    for (String sex : List.of("KVINNA", "MAN")) {
      assertThat(part(answer, Map.of("sex", sex)))
          .isEqualTo(PUBLISHED.number(insats, year, "participants", sex));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SE-Höglandet, 2022",
    "SE-Höglandet, 2023",
    "IT-spåret, 2022",
    "IT-spåret, 2023",
  })
  void avslut_are_as_published(String insats, int year) {
    assertThat(ask("avslut", insats, year).total().count())
        .isEqualTo(PUBLISHED.number(insats, year, "avslut", "total"));
  }

  @ParameterizedTest
  @CsvSource({"2022", "2023"})
  void new_enrolments_in_se_are_as_published(int year) {
    assertThat(ask("new", "SE-Höglandet", year).total().count())
        .isEqualTo(PUBLISHED.number("SE-Höglandet", year, "new", "total"));
  }

  @Test
  void avslut_of_2023_by_sex_and_class_are_as_published() {
    Answer answer = ask("avslut-by-reason", "SE-Höglandet", 2023, Dimension.SEX);
    for (String sex : List.of("KVINNA", "MAN")) {
      assertThat(part(answer, Map.of("sex", sex)))
          .isEqualTo(PUBLISHED.number("SE-Höglandet", 2023, "avslut", sex));
      for (String published : List.of("ARBETE", "STUDIER", "OVRIGT")) {
        assertThat(ofClass(answer, published, sex))
            .isEqualTo(PUBLISHED.number("SE-Höglandet", 2023, "avslutByClass", published, sex));
      }
    }
    assertThat(part(answer, Map.of("class", "ARBETSSOKANDE")))
        .isEqualTo(PUBLISHED.number("SE-Höglandet", 2023, "ofWhichArbetssokande"));
  }

  @ParameterizedTest
  @CsvSource({"2022", "2023"})
  void avslut_from_it_sparet_by_class_are_as_published(int year) {
    Answer answer = ask("avslut-by-reason", "IT-spåret", year, Dimension.SEX);
    for (String published : List.of("ARBETE", "OVRIGT")) {
      assertThat(ofClass(answer, published, "KVINNA") + ofClass(answer, published, "MAN"))
          .isEqualTo(PUBLISHED.number("IT-spåret", year, "avslutByClass", published, "total"));
    }
  }

  @Test
  void the_share_to_work_or_studies_and_the_goal_are_as_published() {
    Measured share = ask("to-work-or-studies", "SE-Höglandet", 2023).total();
    assertThat(List.of(share.count(), Objects.requireNonNull(share.of())))
        .containsExactly(
            PUBLISHED.number("SE-Höglandet", 2023, "toWorkOrStudies", "numerator"),
            PUBLISHED.number("SE-Höglandet", 2023, "toWorkOrStudies", "denominator"));
    assertThat((long) Objects.requireNonNull(share.percent()))
        .isEqualTo(PUBLISHED.number("SE-Höglandet", 2023, "toWorkOrStudies", "percent"));
    assertThat(ask("goal", "SE-Höglandet", 2023).total().numbers().toString())
        .contains("thresholdPercent=35", "outcome=uppfyllt");
  }

  @Test
  void those_in_efterstod_are_as_published() {
    Answer answer = ask("efterstod", "SE-Höglandet", 2023, Dimension.SEX);
    for (String sex : List.of("KVINNA", "MAN")) {
      assertThat(part(answer, Map.of("sex", sex)))
          .isEqualTo(PUBLISHED.number("SE-Höglandet", 2023, "efterstod", sex));
    }
    assertThat(answer.total().count())
        .isEqualTo(PUBLISHED.number("SE-Höglandet", 2023, "efterstod", "total"));
  }

  @Test
  void open_at_the_turn_of_2022_were_113_as_known_then_and_140_as_known_a_year_later() {
    Question question = question("SE-Höglandet", 2022);
    assertThat(LOG.ask("open-at", question, REPORT_2022).total().count()).isEqualTo(175 - 62);
    assertThat(LOG.ask("open-at", question, REPORT_2023).total().count()).isEqualTo(201 - 61);
    assertThat(ask("stock-flow", "SE-Höglandet", 2023).total().numbers())
        .containsEntry("openAtStart", 140L)
        .containsEntry("gap", 0L);
  }

  @Test
  void the_difference_names_the_27_by_cause() {
    Difference difference =
        LOG.difference("open-at", question("SE-Höglandet", 2022), REPORT_2022, REPORT_2023);
    assertThat(difference.change().total().get(Item.COUNT)).isEqualTo(27);
    assertThat(
            difference.causes().stream()
                .collect(
                    Collectors.toMap(Explained::cause, e -> e.change().total().get(Item.COUNT))))
        .isEqualTo(
            Map.of(Cause.LATE, 22L, Cause.CORRECTION, 3L, Cause.VOID, -2L, Cause.WITHDRAWAL, 4L));
    assertThat(difference.causes()).allSatisfy(cause -> assertThat(cause.steps()).isNotEmpty());
  }

  @Test
  void what_is_known_now_of_both_years_is_what_was_known_at_the_second_report() {
    LocalDate now = LocalDate.of(2024, 12, 31);
    for (String figure : List.of("participants", "new", "avslut", "efterstod", "stock-flow")) {
      for (int year : List.of(2022, 2023)) {
        Question question = question("SE-Höglandet", year);
        assertThat(LOG.ask(figure, question, now).total())
            .isEqualTo(LOG.ask(figure, question, REPORT_2023).total());
      }
    }
  }

  private static Answer ask(String figure, String insats, int year, Dimension... by) {
    Question plain = question(insats, year);
    Question question =
        new Question(plain.period(), plain.insatser(), plain.kommuner(), List.of(by));
    return LOG.ask(figure, question, year == 2022 ? REPORT_2022 : REPORT_2023);
  }

  private static Question question(String insats, int year) {
    return new Question(
        Period.year(year), Set.of(DemoInsats.named(insats).id(Demo.SEED)), Set.of(), List.of());
  }

  private static long ofClass(Answer answer, String published, String sex) {
    List<String> classes =
        published.equals("OVRIGT") ? List.of("ARBETSSOKANDE", "ANNAT") : List.of(published);
    return classes.stream().mapToLong(c -> part(answer, Map.of("class", c, "sex", sex))).sum();
  }

  private static long part(Answer answer, Map<String, String> by) {
    return answer.parts().stream()
        .filter(part -> part.by().entrySet().containsAll(by.entrySet()))
        .mapToLong(part -> part.measured().count())
        .sum();
  }
}
