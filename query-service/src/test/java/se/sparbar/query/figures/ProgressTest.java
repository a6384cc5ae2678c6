package se.sparbar.query.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.Answerer;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.Sex;
import se.sparbar.events.EnrolmentEvent.ProgressionMeasured;
import se.sparbar.ids.InstrumentId;
import se.sparbar.query.facts.Told;

@NullMarked
class ProgressTest {
  private static final InstrumentId BIP = new InstrumentId(new UUID(9, 1));

  private final Told told =
      new Told()
          .insats(Told.SE, "SE-Höglandet")
          .person("Asta", Sex.KVINNA, 1999)
          .person("Bo", Sex.MAN, 1980);

  @Test
  void progress_compares_the_latest_measurement_in_the_period_with_the_first_of_the_enrolment() {
    told.start("Asta", "a", "2022-02-01");
    measured("a", "2022-03-01", 1, 5);
    measured("a", "2023-03-01", 2, 2);
    measured("a", "2023-09-01", 4, 4);
    told.start("Bo", "b", "2023-02-01");
    measured("b", "2023-03-01", 1, 1);

    Answer answer = answer(2023);

    assertThat(answer.total().count()).isEqualTo(1);
    assertThat(answer.total().numbers())
        .containsEntry("up", 1L)
        .containsEntry("same", 0L)
        .containsEntry("down", 0L)
        .containsEntry(
            "meanChange", Map.of("a", new BigDecimal("3.0"), "b", new BigDecimal("-1.0")));
    assertThat(answer.parts())
        .extracting(part -> part.by().get("instrument-version"))
        .containsExactly("1");
  }

  @Test
  void progress_goes_down_stays_the_same_and_counts_a_person_once_in_each_instrument_version() {
    told.start("Asta", "a", "2022-02-01");
    measured("a", "2022-03-01", 3, 3);
    measured("a", "2023-03-01", 2, 3);
    told.start("Bo", "b", "2022-02-01");
    measured("b", "2022-03-01", 1, 2);
    measured("b", "2023-03-01", 2, 1);
    measured("b", "2023-03-01", 1, 2);
    told.avslut("b", "2023-03-02", AvslutReason.FLYTT).start("Bo", "c", "2023-03-02");
    measured("c", "2023-03-03", 1, 1);
    measured("c", "2023-03-01", 9, 9);

    assertThat(answer(2023).total().numbers())
        .containsEntry("up", 0L)
        .containsEntry("same", 0L)
        .containsEntry("down", 2L);
    assertThat(answer(2022).total().count()).isZero();
  }

  @Test
  void progress_in_two_versions_of_an_instrument_is_two_parts() {
    told.start("Asta", "a", "2022-02-01");
    for (int version = 1; version <= 2; version++) {
      int of = version;
      SortedMap<String, Integer> answers = new TreeMap<>(Map.of("a", of));
      for (String on : List.of("2022-03-01", "2023-03-01")) {
        told.enrol("a", e -> new ProgressionMeasured(e, BIP, of, Answerer.COACH, answers, day(on)));
      }
    }

    assertThat(answer(2023).total().numbers()).containsEntry("same", 2L);
    assertThat(answer(2023).parts())
        .extracting(part -> part.by().get("instrument-version"))
        .containsExactly("1", "2");
  }

  @Test
  void of_two_measurements_on_a_day_the_one_told_last_counts_and_of_two_enrolments_one() {
    told.start("Asta", "a", "2022-02-01").start("Asta", "b", "2022-02-01");
    for (String enrolment : List.of("a", "b")) {
      measured(enrolment, "2022-03-01", 2, 2);
      measured(enrolment, "2023-03-01", 1, 1);
      measured(enrolment, "2023-03-01", 3, 3);
    }

    assertThat(answer(2023).total().count()).isEqualTo(1);
    assertThat(answer(2023).total().numbers()).containsEntry("up", 1L);
  }

  @Test
  void progress_is_since_the_first_measurement_in_time_though_it_was_recorded_last() {
    told.start("Asta", "a", "2022-02-01");
    measured("a", "2023-03-01", 4, 4);
    measured("a", "2022-03-01", 1, 1);

    assertThat(answer(2023).total().numbers()).containsEntry("up", 1L);
    assertThat(answer(2022).total().count()).isZero();
  }

  private void measured(String enrolment, String on, int a, int b) {
    SortedMap<String, Integer> answers = new TreeMap<>(Map.of("a", a, "b", b));
    told.enrol(
        enrolment, e -> new ProgressionMeasured(e, BIP, 1, Answerer.COACH, answers, day(on)));
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private Answer answer(int year) {
    return Answer.of(
        Figures.find("progress").orElseThrow(),
        Question.of(Period.year(year)),
        told.world().reading());
  }
}
