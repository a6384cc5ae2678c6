package se.sparbar.query.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.NotStartedReason;
import se.sparbar.codes.Referrer;
import se.sparbar.codes.Sex;
import se.sparbar.events.EnrolmentEvent.QueueLeft;
import se.sparbar.events.EnrolmentEvent.ReferralAccepted;
import se.sparbar.query.facts.Told;

@NullMarked
class QueueTimeTest {
  private final Told told =
      new Told()
          .insats(Told.SE, "SE-Höglandet")
          .person("Asta", Sex.KVINNA, 1999)
          .person("Bo", Sex.MAN, 1980);

  @Test
  void queue_time_runs_from_granted_to_start_and_the_queue_is_who_waits_on_the_last_day() {
    told.refer("Asta", "a", Referrer.FK, "2023-01-10")
        .enrol("a", e -> new ReferralAccepted(e, day("2023-02-01")))
        .start("Asta", "a", "2023-03-03")
        .refer("Bo", "b", Referrer.FK, "2023-06-01")
        .enrol("b", e -> new ReferralAccepted(e, day("2023-12-31")));

    Measured total = answer(Period.year(2023));

    assertThat(total.count()).isEqualTo(1);
    assertThat(total.numbers()).containsEntry("median", 30L).containsEntry("queueAtEnd", 1L);
    assertThat(answer(Period.year(2022)).reason()).isEqualTo("inga starter efter remiss");
  }

  @Test
  void who_waits_is_who_was_granted_and_had_neither_begun_nor_left_on_the_last_day() {
    told.refer("Asta", "a", Referrer.FK, "2023-01-10")
        .enrol("a", e -> new ReferralAccepted(e, day("2023-02-01")))
        .start("Asta", "a", "2024-01-01")
        .refer("Bo", "b", Referrer.FK, "2023-06-01")
        .enrol("b", e -> new ReferralAccepted(e, day("2023-06-02")))
        .enrol("b", e -> new QueueLeft(e, NotStartedReason.FLYTT, day("2023-12-31")))
        .refer("Bo", "c", Referrer.FK, "2023-06-01")
        .enrol("c", e -> new ReferralAccepted(e, day("2024-01-01")));

    assertThat(queue(2023)).isEqualTo(1);
    assertThat(queue(2022)).isZero();
    assertThat(queue(2024)).isEqualTo(1);
    assertThat(answer(Period.year(2024)).count()).isEqualTo(1);
    assertThat(answer(Period.year(2023)).count()).isZero();
    assertThat(answer(new Period(day("2023-10-01"), day("2023-10-31"))).reason())
        .isEqualTo("inga starter efter remiss");
  }

  private long queue(int year) {
    long queue = 0;
    for (Answer.Part part : answered(Period.year(year)).parts()) {
      queue += part.measured().numbers().get("queueAtEnd") instanceof Long n ? n : 0;
    }
    return queue;
  }

  private Measured answer(Period period) {
    return answered(period).total();
  }

  private Answer answered(Period period) {
    return Answer.of(
        Figures.find("queue-time").orElseThrow(),
        Question.of(period).by(List.of(Dimension.KOMMUN)),
        told.world().reading());
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
