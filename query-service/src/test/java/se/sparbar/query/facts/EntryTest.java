package se.sparbar.query.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Registration;
import se.sparbar.codes.Sex;
import se.sparbar.events.AnonymousEvent.AnonymousCounted;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.InsatsEvent.BudgetSet;
import se.sparbar.events.InsatsEvent.HeadcountRecorded;
import se.sparbar.events.InsatsEvent.InsatsEnded;
import se.sparbar.events.InsatsEvent.PlacesSet;
import se.sparbar.events.InsatsEvent.StaffingSet;
import se.sparbar.events.SurveyEvent.SurveyOpened;
import se.sparbar.ids.AnonymousId;
import se.sparbar.ids.CoachId;
import se.sparbar.ids.SurveyId;

/// The days that an entry says something about, by which it is found.
@NullMarked
class EntryTest {
  private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

  @Test
  void an_anonymous_participant_is_found_in_the_whole_year_it_counts_in_and_on_its_day() {
    Entry entry = new Entry("anonymous-1", 1, counted(2023, LocalDate.parse("2024-02-01")));

    assertThat(entry.firstDay()).isEqualTo("2023-01-01");
    assertThat(entry.lastDay()).isEqualTo("2024-02-01");
  }

  @Test
  void one_that_is_counted_within_its_year_is_found_until_the_end_of_it() {
    Entry entry = new Entry("anonymous-1", 1, counted(2023, LocalDate.parse("2023-02-01")));

    assertThat(entry.firstDay()).isEqualTo("2023-01-01");
    assertThat(entry.lastDay()).isEqualTo("2023-12-31");
  }

  @Test
  void staffing_is_found_until_its_end_and_for_ever_where_it_has_none() {
    assertThat(staffing(null).firstDay()).isEqualTo("2023-05-01");
    assertThat(staffing(null).lastDay()).isEqualTo("9999-12-31");
    assertThat(staffing(DAY.plusDays(9)).lastDay()).isEqualTo("2023-05-10");
  }

  @Test
  void what_is_set_for_a_year_is_found_in_all_of_it() {
    assertThat(entry(new BudgetSet(Told.SE, 2023, 1)).firstDay()).isEqualTo("2023-01-01");
    assertThat(entry(new BudgetSet(Told.SE, 2023, 1)).lastDay()).isEqualTo("2023-12-31");
    assertThat(entry(new PlacesSet(Told.SE, 2022, 1)).lastDay()).isEqualTo("2022-12-31");
  }

  @Test
  void what_is_about_days_is_found_on_them_and_all_else_on_its_own_day() {
    LocalDate last = DAY.plusDays(30);
    Entry heads =
        entry(new HeadcountRecorded(Told.SE, new Kommun("0604"), DAY, last, new TreeMap<>()));
    Entry survey =
        entry(new SurveyOpened(new SurveyId(new UUID(6, 1)), Told.SE, "Enkät", DAY, last));
    Entry ended = entry(new InsatsEnded(Told.SE, DAY));

    assertThat(heads.firstDay()).isEqualTo(DAY);
    assertThat(heads.lastDay()).isEqualTo(last);
    assertThat(survey.firstDay()).isEqualTo(DAY);
    assertThat(survey.lastDay()).isEqualTo(last);
    assertThat(ended.firstDay()).isEqualTo(DAY);
    assertThat(ended.lastDay()).isEqualTo(DAY);
  }

  @Test
  void it_is_known_from_its_first_position_until_before_its_last() {
    Entry.Known known = new Entry.Known(staffing(null), 3, 5);

    assertThat(List.of(known.at(2), known.at(3), known.at(4), known.at(5)))
        .containsExactly(false, true, true, false);
  }

  private static Entry staffing(@Nullable LocalDate to) {
    CoachId coach = new CoachId(new UUID(7, 1));
    return entry(new StaffingSet(Told.SE, new Kommun("0604"), coach, 50, DAY, to));
  }

  private static Entry entry(DomainEvent event) {
    return new Entry(event.stream().stream(), 1, event);
  }

  private static AnonymousCounted counted(int year, LocalDate on) {
    return new AnonymousCounted(
        new AnonymousId(new UUID(8, 1)),
        Told.SE,
        new Kommun("0604"),
        new Huvudman("0604"),
        year,
        Sex.KVINNA,
        Registration.ANONYM_EJ_SAMTYCKE,
        on);
  }
}
