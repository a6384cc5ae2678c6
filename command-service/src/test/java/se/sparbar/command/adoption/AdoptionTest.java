package se.sparbar.command.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static se.sparbar.command.adoption.AdoptionRule.ADOPTED_ALREADY;
import static se.sparbar.command.adoption.AdoptionRule.ADOPTED_BEFORE_THE_END;
import static se.sparbar.command.adoption.AdoptionRule.ADOPTION_AS_OF;
import static se.sparbar.command.adoption.AdoptionRule.ADOPTION_PERIOD;
import static se.sparbar.command.adoption.AdoptionRule.ADOPTION_UNKNOWN;
import static se.sparbar.command.adoption.AdoptionRule.AMENDED_BEFORE_ADOPTED;
import static se.sparbar.command.adoption.AdoptionRule.AMENDMENT_CHANGES_NOTHING;
import static se.sparbar.command.adoption.AdoptionRule.AMENDMENT_LOOKS_BACK;
import static se.sparbar.command.adoption.AdoptionRule.BASIS_BEFORE_THE_END;
import static se.sparbar.command.rule.CommonRule.IN_THE_FUTURE;
import static se.sparbar.command.rule.CommonRule.TEXT_MISSING;
import static se.sparbar.command.rule.CommonRule.TEXT_UNREADABLE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.sparbar.codes.Forbund;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.entry.GivenEntries;
import se.sparbar.command.rule.Rule;
import se.sparbar.events.AdoptionEvent;
import se.sparbar.events.AdoptionEvent.Document;
import se.sparbar.events.AdoptionEvent.ReportAdopted;
import se.sparbar.events.AdoptionEvent.ReportAmended;
import se.sparbar.ids.AdoptionId;

class AdoptionTest {
  private static final AdoptionId ID = new AdoptionId(new UUID(1, 1));
  private static final Forbund F = new Forbund("F");
  private static final LocalDate TODAY = LocalDate.parse("2024-06-01");
  private static final LocalDate FROM = LocalDate.parse("2023-01-01");
  private static final LocalDate TO = LocalDate.parse("2023-12-31");
  private static final LocalDate DECIDED = LocalDate.parse("2024-03-26");
  private static final GivenEntries<AdoptionEvent, AroundAdoption> NOTHING = at(100, "2024-03-22");

  private static GivenEntries<AdoptionEvent, AroundAdoption> at(long basis, String knownOn) {
    return new GivenEntries<>(
        List.of(), new AroundAdoption(TODAY, basis, LocalDate.parse(knownOn), files(basis)));
  }

  private static GivenEntries<AdoptionEvent, AroundAdoption> adoptedThenAt(long basis) {
    return at(basis, "2024-05-01")
        .given(new ReportAdopted(ID, F, FROM, TO, 100, files(100), DECIDED));
  }

  private static List<Document> files(long basis) {
    return List.of(new Document("report.json", "application/json", 2, "digest-of-" + basis));
  }

  private static AdoptReport adopt(LocalDate from, LocalDate to, @Nullable LocalDate on) {
    return new AdoptReport(ID, F, from, to, null, on);
  }

  @Test
  void a_report_is_adopted_with_what_it_was_computed_from() {
    NOTHING
        .when(adopt(FROM, TO, DECIDED))
        .then(new ReportAdopted(ID, F, FROM, TO, 100, files(100), DECIDED));
    NOTHING
        .when(adopt(FROM, TO, null))
        .then(new ReportAdopted(ID, F, FROM, TO, 100, files(100), TODAY));
  }

  @ParameterizedTest
  @CsvSource({"2023-01-01, 2023-12-31, 2023", "2024-01-01, 2024-06-30, 2024-h1"})
  void it_is_of_a_year_or_of_its_first_half(LocalDate from, LocalDate to, String period) {
    LocalDate later = LocalDate.parse("2025-02-01");
    assertThat(adopt(from, to, null).wanted(Entries.none(), later).period()).isEqualTo(period);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-01-02, 2023-12-31",
    "2023-01-01, 2023-12-30",
    "2023-01-01, 2023-07-01",
    "2023-07-01, 2023-12-31",
    "2022-01-01, 2023-12-31"
  })
  void it_is_of_nothing_else(LocalDate from, LocalDate to) {
    NOTHING.when(adopt(from, to, DECIDED)).rejected(ADOPTION_PERIOD);
  }

  @Test
  void it_is_adopted_when_its_period_is_over() {
    NOTHING.when(adopt(FROM, TO, TO)).rejected(ADOPTED_BEFORE_THE_END);
    NOTHING.when(adopt(FROM, TO, TO.plusDays(1))).accepted();
    NOTHING.when(adopt(FROM, TO, TODAY.plusDays(1))).rejected(IN_THE_FUTURE);
    at(90, "2023-12-31").when(adopt(FROM, TO, DECIDED)).rejected(BASIS_BEFORE_THE_END);
    at(90, "2024-01-01").when(adopt(FROM, TO, DECIDED)).accepted();
  }

  @ParameterizedTest
  @ValueSource(strings = {"i går", "2024-3-1", "position:", "position:-1", "2024-03-22T12:00"})
  void what_was_known_when_has_to_be_said_as_readers_say_it(String asOf) {
    NOTHING.when(new AdoptReport(ID, F, FROM, TO, asOf, DECIDED)).rejected(ADOPTION_AS_OF);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-03-22", "2024-03-22T12:00:00Z", "position:4711"})
  void and_can_be_a_day_an_instant_or_a_position(String asOf) {
    NOTHING.when(new AdoptReport(ID, F, FROM, TO, asOf, DECIDED)).accepted();
  }

  @Test
  void it_is_adopted_once_and_amended_after_that() {
    adoptedThenAt(120).when(adopt(FROM, TO, TODAY)).rejected(ADOPTED_ALREADY);
    adoptedThenAt(120)
        .when(new AmendReport(ID, null, null, "Sena avslut"))
        .then(new ReportAmended(ID, 120, files(120), TODAY, "Sena avslut"));
    at(120, "2024-05-01")
        .when(new AmendReport(ID, null, null, "Sena avslut"))
        .rejected(ADOPTION_UNKNOWN);
  }

  @Test
  void an_amendment_goes_on_from_what_was_adopted_and_says_why() {
    adoptedThenAt(120).when(new AmendReport(ID, null, null, " ")).rejected(TEXT_MISSING);
    adoptedThenAt(120)
        .when(new AmendReport(ID, null, DECIDED.minusDays(1), "Fel"))
        .rejected(AMENDED_BEFORE_ADOPTED);
    adoptedThenAt(120).when(new AmendReport(ID, null, DECIDED, "Fel")).accepted();
    adoptedThenAt(99).when(new AmendReport(ID, null, TODAY, "Fel")).rejected(AMENDMENT_LOOKS_BACK);
    adoptedThenAt(100)
        .when(new AmendReport(ID, null, TODAY, "Fel"))
        .rejected(AMENDMENT_CHANGES_NOTHING);
  }

  @Test
  void what_is_wanted_is_known_before_the_report_is_made() {
    AmendReport amend = new AmendReport(ID, "position:120", null, "Sena avslut");

    assertThat(amend.wanted(adoptedThenAt(120).state(), TODAY))
        .isEqualTo(new WantedReport(F, FROM, TO, "position:120"));
    assertThat(amend.stream()).isEqualTo(ID);
    adoptedThenAt(120)
        .when(new AmendReport(ID, null, TODAY.plusDays(1), "Fel"))
        .rejected(IN_THE_FUTURE);
    NOTHING
        .when(new AdoptReport(ID, new Forbund("F\n"), FROM, TO, null, null))
        .rejected(TEXT_UNREADABLE);
    AdoptionId other = new AdoptionId(new UUID(1, 2));
    assertThat(adopt(FROM, TO, null).as(other))
        .isEqualTo(new AdoptReport(other, F, FROM, TO, null, null));
    assertThat(ADOPTION_PERIOD.kind()).isEqualTo(Rule.Kind.INPUT);
  }

  @ParameterizedTest
  @CsvSource({"2022-12-31, false", "2023-01-01, true", "2023-12-31, true", "2024-01-01, false"})
  void a_period_covers_its_days_both_inclusive(LocalDate day, boolean covered) {
    AdoptedPeriods adopted = new AdoptedPeriods(List.of(new AdoptedPeriods.Period(FROM, TO)));

    assertThat(adopted.cover(day)).isEqualTo(covered);
    assertThat(AdoptedPeriods.NONE.cover(day)).isFalse();
  }
}
