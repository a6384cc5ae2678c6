package se.sparbar.command.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static se.sparbar.command.claim.ClaimRule.CLAIM_IMPLAUSIBLE;
import static se.sparbar.command.claim.ClaimRule.CLAIM_NOT_WHOLE;
import static se.sparbar.command.claim.ClaimRule.CLAIM_UNKNOWN;
import static se.sparbar.command.entry.EntryRule.CORRECTION_CHANGES_NOTHING;
import static se.sparbar.command.rule.CommonRule.ENDS_BEFORE_IT_BEGINS;
import static se.sparbar.command.rule.CommonRule.IN_THE_FUTURE;
import static se.sparbar.command.rule.CommonRule.TEXT_MISSING;
import static se.sparbar.command.rule.CommonRule.TEXT_UNREADABLE;
import static se.sparbar.command.rule.CommonRule.TOO_FAR_AHEAD;
import static se.sparbar.command.rule.CommonRule.TOO_LONG_AGO;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.sparbar.codes.ClaimUnit;
import se.sparbar.codes.Forbund;
import se.sparbar.command.entry.Around.Day;
import se.sparbar.command.entry.GivenEntries;
import se.sparbar.command.rule.Change;
import se.sparbar.events.ClaimEvent;
import se.sparbar.events.ClaimEvent.ClaimRecorded;
import se.sparbar.events.CorrectableField;
import se.sparbar.ids.ClaimId;

class ClaimTest {
  private static final ClaimId ID = new ClaimId(new UUID(1, 1));
  private static final LocalDate TODAY = LocalDate.parse("2024-06-01");
  private static final LocalDate FROM = LocalDate.parse("2023-01-01");
  private static final LocalDate TO = LocalDate.parse("2023-12-31");
  private static final GivenEntries<ClaimEvent, Day> NOTHING =
      new GivenEntries<>(List.of(), new Day(TODAY));
  private static final GivenEntries<ClaimEvent, Day> CLAIMED =
      NOTHING.after(claim("45", ClaimUnit.PERCENT, TO));

  @Test
  void a_claim_is_noted_as_it_stands() {
    NOTHING
        .when(claim("45", ClaimUnit.PERCENT, TO))
        .then(
            new ClaimRecorded(
                ID,
                new Forbund("F"),
                "ÅR 2023",
                "14",
                "Till arbete",
                new BigDecimal("45"),
                ClaimUnit.PERCENT,
                FROM,
                TO,
                TODAY));
    NOTHING.when(claim("45", ClaimUnit.PERCENT, FROM.minusDays(1))).rejected(ENDS_BEFORE_IT_BEGINS);
  }

  @ParameterizedTest
  @CsvSource({
    "0, PERCENT",
    "105.5, PERCENT",
    "1000, PERCENT",
    "0, COUNT",
    "62.0, COUNT",
    "-12, KRONOR",
    "1.2345, FTE",
    "1000000000000, KRONOR",
  })
  void a_plausible_value_is_noted(String value, ClaimUnit unit) {
    NOTHING.when(claim(value, unit, TO)).accepted();
  }

  @ParameterizedTest
  @CsvSource({
    "-1, PERCENT",
    "1000.1, PERCENT",
    "-1, COUNT",
    "-1, DAYS",
    "1.23456, FTE",
    "1e13, KRONOR",
    "1e-9, COUNT",
    "1e999999, COUNT",
  })
  void a_slip_of_the_pen_is_not(String value, ClaimUnit unit) {
    NOTHING.when(claim(value, unit, TO)).rejected(CLAIM_IMPLAUSIBLE);
  }

  @Test
  void a_number_of_something_is_whole() {
    NOTHING.when(claim("62.5", ClaimUnit.COUNT, TO)).rejected(CLAIM_NOT_WHOLE);
    NOTHING.when(claim("62.5", ClaimUnit.DAYS, TO)).accepted();
  }

  @Test
  void it_is_corrected_by_the_same_rules_taken_back_and_put_back() {
    CLAIMED.when(correct(new BigDecimal("60"))).accepted();
    CLAIMED.when(correct(new BigDecimal("45"))).rejected(CORRECTION_CHANGES_NOTHING);
    CLAIMED.when(correct(new BigDecimal("-60"))).rejected(CLAIM_IMPLAUSIBLE);
    CLAIMED
        .after(new WithdrawClaimEntry(ID, 1, "Dubbel"))
        .when(new WithdrawClaimEntry(ID, 2, "Inte dubbel"))
        .accepted();
    NOTHING.when(correct(new BigDecimal("60"))).rejected(CLAIM_UNKNOWN);
  }

  @Test
  void its_texts_are_written_and_its_days_lie_near() {
    NOTHING.when(said("F\nG", "ÅR", "14", "Arbete", FROM, TO)).rejected(TEXT_UNREADABLE);
    NOTHING.when(said("F", " ", "14", "Arbete", FROM, TO)).rejected(TEXT_MISSING);
    NOTHING.when(said("F", "ÅR", " ", "Arbete", FROM, TO)).rejected(TEXT_MISSING);
    NOTHING.when(said("F", "ÅR", null, "Arbete", FROM, TO)).accepted();
    NOTHING.when(said("F", "ÅR", "14", " ", FROM, TO)).rejected(TEXT_MISSING);
    NOTHING.when(said("F", "ÅR", "14", "Arbete", DAWN, TO)).rejected(TOO_LONG_AGO);
    LocalDate far = TODAY.plusYears(5);
    NOTHING.when(said("F", "ÅR", "14", "Arbete", FROM, far)).accepted();
    NOTHING.when(said("F", "ÅR", "14", "Arbete", FROM, far.plusDays(1))).rejected(TOO_FAR_AHEAD);
  }

  @Test
  void it_was_given_on_a_day_that_has_been() {
    CLAIMED
        .when(
            new CorrectClaim(
                ID, new Change(CorrectableField.CLAIM_ON, TODAY.plusDays(1), null), 1L, "Fel"))
        .rejected(IN_THE_FUTURE);
    CLAIMED
        .when(
            new CorrectClaim(
                ID, new Change(CorrectableField.CLAIM_ON, TODAY.minusDays(1), null), 1L, "Fel"))
        .accepted();
  }

  @Test
  void its_stream_is_its_own() {
    assertThat(claim("45", ClaimUnit.PERCENT, TO).stream()).isEqualTo(ID);
  }

  private static final LocalDate DAWN = LocalDate.parse("1989-12-31");

  private static RecordClaim said(
      String forbund,
      String document,
      @Nullable String page,
      String label,
      LocalDate from,
      LocalDate to) {
    return new RecordClaim(
        ID,
        new Forbund(forbund),
        document,
        page,
        label,
        BigDecimal.TEN,
        ClaimUnit.COUNT,
        from,
        to,
        null);
  }

  private static RecordClaim claim(String value, ClaimUnit unit, LocalDate to) {
    return new RecordClaim(
        ID,
        new Forbund("F"),
        "ÅR 2023",
        "14",
        "Till arbete",
        new BigDecimal(value),
        unit,
        FROM,
        to,
        null);
  }

  private static CorrectClaim correct(BigDecimal to) {
    return new CorrectClaim(
        ID, new Change(CorrectableField.CLAIM_VALUE, to, null), null, "Skrivfel");
  }
}
