package se.sparbar.query.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Registration;
import se.sparbar.codes.Sex;
import se.sparbar.events.AnonymousEvent.AnonymousCounted;
import se.sparbar.ids.AnonymousId;

/// The days that an entry says something about, by which it is found.
@NullMarked
class EntryTest {
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
