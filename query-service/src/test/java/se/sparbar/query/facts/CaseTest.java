package se.sparbar.query.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.EfterstodRecipient;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Sex;

/// The days of an enrolment.
@NullMarked
class CaseTest {
  private final Told told =
      new Told().person("Asta", Sex.KVINNA, 1999).start("Asta", "a", "2023-02-01");

  @Test
  void an_enrolment_is_parted_where_it_moves_within_the_days_that_are_asked_for() {
    told.transfer("a", "0686", "2023-03-01")
        .transfer("a", "0682", "2023-05-01")
        .avslut("a", "2023-06-30", AvslutReason.FLYTT);

    assertThat(parts("2023-01-01", "2023-12-31"))
        .containsExactly("2023-02-01 2023-03-01", "2023-03-01 2023-05-01", "2023-05-01 2023-07-01");
    assertThat(parts("2023-03-01", "2023-04-30")).containsExactly("2023-03-01 2023-05-01");
    assertThat(parts("2023-02-28", "2023-05-01"))
        .containsExactly("2023-02-28 2023-03-01", "2023-03-01 2023-05-01", "2023-05-01 2023-05-02");
    assertThat(parts("2023-04-01", "2023-04-01")).containsExactly("2023-04-01 2023-04-02");
  }

  @Test
  void it_meets_starts_and_ends_within_days_with_both_edges() {
    told.avslut("a", "2023-06-30", AvslutReason.FLYTT);
    Case c = told.only();

    assertThat(c.meets(day("2023-06-30"), day("2023-12-31"))).isTrue();
    assertThat(c.meets(day("2023-07-01"), day("2023-12-31"))).isFalse();
    assertThat(c.meets(day("2023-01-01"), day("2023-02-01"))).isTrue();
    assertThat(c.meets(day("2023-01-01"), day("2023-01-31"))).isFalse();
    assertThat(c.startsWithin(day("2023-02-01"), day("2023-02-01"))).isTrue();
    assertThat(c.startsWithin(day("2023-02-02"), day("2023-02-03"))).isFalse();
    assertThat(c.startsWithin(day("2023-01-01"), day("2023-01-31"))).isFalse();
    assertThat(c.endsWithin(day("2023-06-30"), day("2023-06-30"))).isTrue();
    assertThat(c.endsWithin(day("2023-07-01"), day("2023-07-02"))).isFalse();
    assertThat(c.endsWithin(day("2023-06-01"), day("2023-06-29"))).isFalse();
    assertThat(c.isProtectedWithin(day("2023-01-01"), day("2023-12-31"))).isFalse();
    assertThat(c.lastDayUntil(day("2023-06-30"))).isEqualTo("2023-06-30");
    assertThat(c.lastDayUntil(day("2023-06-29"))).isEqualTo("2023-06-29");
    assertThat(c.lastDayUntil(day("2023-12-31"))).isEqualTo("2023-06-30");
  }

  @Test
  void one_that_is_protected_ends_so_and_not_by_an_avslut() {
    told.identityProtected("Asta", "2023-06-30");

    assertThat(told.only().isProtectedWithin(day("2023-06-30"), day("2023-06-30"))).isTrue();
    assertThat(told.only().isProtectedWithin(day("2023-07-01"), day("2023-12-31"))).isFalse();
    assertThat(told.only().endsWithin(day("2023-01-01"), day("2023-12-31"))).isFalse();
  }

  @Test
  void days_that_rest_are_counted_once_though_pauses_lie_over_one_another() {
    told.pause("a", "2023-02-11")
        .resume("a", 2, "2023-02-21")
        .pause("a", "2023-02-16")
        .resume("a", 4, "2023-02-26");

    assertThat(told.only().daysUntil(day("2023-03-01"))).isEqualTo(28 - 15);
    assertThat(told.only().daysUntil(day("2023-02-16"))).isEqualTo(15 - 5);
    assertThat(told.only().daysUntil(day("2023-02-11"))).isEqualTo(10);
  }

  @Test
  void one_pause_rests_until_the_day_asked_for_where_nobody_is_back() {
    told.pause("a", "2023-02-11");

    assertThat(told.only().daysUntil(day("2023-03-01"))).isEqualTo(10);
    assertThat(told.only().daysUntil(day("2023-02-05"))).isEqualTo(4);
  }

  @Test
  void the_last_day_that_can_be_asked_for_is_that_of_the_avslut_or_of_the_last_efterstod() {
    told.avslut("a", "2023-06-30", AvslutReason.STUDIER)
        .efterstod("a", EfterstodPhase.EFTER_AVSLUT, "2023-07-01")
        .endEfterstod("a", 3, "2023-12-31")
        .efterstod("a", EfterstodPhase.EFTER_AVSLUT, "2023-08-01")
        .endEfterstod("a", 5, "2023-09-30");
    assertThat(told.only().lastDay()).isEqualTo("2023-12-31");

    told.withdrawAvslut("a", 2, "2024-01-01");
    assertThat(told.only().lastDay()).isNull();
  }

  @Test
  void a_step_of_a_day_is_where_the_enrolment_was() {
    told.transfer("a", "0686", "2023-03-01");
    Case c = told.only();

    assertThat(c.where(day("2023-02-28")).huvudman()).isEqualTo(new Huvudman("0604"));
    assertThat(c.where(day("2023-03-01")).huvudman()).isEqualTo(new Huvudman("0686"));
    assertThat(c.huvudmanOn(day("2023-03-01"))).isEqualTo(new Huvudman("0686"));
    assertThat(c.key()).isEqualTo(new Fact.Key(c.enrolment(), 0, 0));
  }

  @Test
  void support_and_activities_of_one_day_meet_it() {
    Support day =
        new Support(
            EfterstodPhase.EFTER_AVSLUT,
            EfterstodRecipient.BADA,
            day("2023-05-01"),
            day("2023-05-01"));

    assertThat(day.meets(day("2023-05-01"), day("2023-05-01"))).isTrue();
    assertThat(day.meets(day("2023-04-01"), day("2023-04-30"))).isFalse();
    assertThat(day.meets(day("2023-05-02"), day("2023-05-30"))).isFalse();
  }

  private List<String> parts(String first, String last) {
    List<String> parts = new ArrayList<>();
    told.only().eachStay(day(first), day(last), (from, until) -> parts.add(from + " " + until));
    return parts;
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
