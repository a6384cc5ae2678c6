package se.sparbar.command.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static se.sparbar.command.codelist.CodeListRule.CODE_ENDED_ALREADY;
import static se.sparbar.command.codelist.CodeListRule.CODE_ENDS_BEFORE_IT_BEGINS;
import static se.sparbar.command.codelist.CodeListRule.CODE_EXISTS;
import static se.sparbar.command.codelist.CodeListRule.CODE_IN_USE;
import static se.sparbar.command.codelist.CodeListRule.CODE_LABEL_UNCHANGED;
import static se.sparbar.command.codelist.CodeListRule.CODE_LIST_UNKNOWN;
import static se.sparbar.command.codelist.CodeListRule.CODE_UNFIT;
import static se.sparbar.command.codelist.CodeListRule.CODE_UNKNOWN;
import static se.sparbar.command.entry.EntryRule.CORRECTION_AMBIGUOUS;
import static se.sparbar.command.entry.EntryRule.NOTHING_TO_CORRECT;
import static se.sparbar.command.rule.CommonRule.IN_THE_FUTURE;
import static se.sparbar.command.rule.CommonRule.TEXT_MISSING;
import static se.sparbar.command.rule.CommonRule.TOO_FAR_AHEAD;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.sparbar.codes.CodeLists.Entry;
import se.sparbar.command.entry.Around.Day;
import se.sparbar.command.entry.GivenEntries;
import se.sparbar.command.rule.Change;
import se.sparbar.events.CodeListEvent;
import se.sparbar.events.CodeListEvent.CodeAdded;
import se.sparbar.events.CorrectableField;
import se.sparbar.ids.CodeListId;

class CodeListTest {
  private static final String LIST = "referrer";
  private static final LocalDate TODAY = LocalDate.parse("2024-06-01");
  private static final LocalDate DAY = LocalDate.parse("2024-01-01");

  private static final GivenEntries<CodeListEvent, Day> DELIVERED =
      new GivenEntries<>(List.of(), new Day(TODAY));
  private static final GivenEntries<CodeListEvent, Day> ADDED = DELIVERED.after(add("KRIMVARD"));

  @Test
  void a_code_is_added_and_holds_from_its_day() {
    DELIVERED
        .when(add("KRIMVARD"))
        .then(new CodeAdded(CodeListId.of(LIST), LIST, "KRIMVARD", "Kriminalvården", DAY));
    Entry code = code(ADDED, "KRIMVARD");
    assertThat(code.isValid(DAY)).isTrue();
    assertThat(code.isValid(DAY.minusDays(1))).isFalse();
    ADDED.when(add("KRIMVARD")).rejected(CODE_EXISTS);
    ADDED.when(add("FK")).rejected(CODE_EXISTS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "krim", "KRIM VÅRD", "A.B", "AAAAAAAAAABBBBBBBBBBCCCCCCCCCCDDDDDDDDDDX"})
  void a_code_is_capitals_digits_and_underscores(String code) {
    DELIVERED.when(add(code)).rejected(CODE_UNFIT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "6_12", "AAAAAAAAAABBBBBBBBBBCCCCCCCCCCDDDDDDDDDD"})
  void a_code_has_1_to_40_of_them(String code) {
    DELIVERED.when(add(code)).accepted();
  }

  @ParameterizedTest
  @CsvSource({
    "avslut-reason, FLYTT_UTOMLANDS, CODE_NEEDS_GROUP",
    "avslut-reason, SEMESTER.FLYTT, CODE_NEEDS_GROUP",
    "avslut-reason, ANNAT.flytt, CODE_UNFIT",
    "avslut-reason, ANNAT.A.B, CODE_UNFIT",
    "income-source, INGEN.A, CODE_NEEDS_GROUP",
  })
  void a_code_that_counts_as_something_says_so(String list, String code, CodeListRule rule) {
    DELIVERED.when(new AddCode(list, code, "Ny", DAY)).rejected(rule);
  }

  @ParameterizedTest
  @CsvSource({"avslut-reason, ANNAT.FLYTT_UTOMLANDS", "income-source, OFFENTLIG.OMSTALLNING"})
  void a_code_can_count_as_what_its_list_knows(String list, String code) {
    DELIVERED.when(new AddCode(list, code, "Ny", DAY)).accepted();
  }

  @Test
  void a_code_ends_once_and_not_before_it_begins() {
    GivenEntries<CodeListEvent, Day> ended = ADDED.after(end("KRIMVARD", DAY));
    assertThat(code(ended, "KRIMVARD").isValid(DAY)).isTrue();
    assertThat(code(ended, "KRIMVARD").isValid(DAY.plusDays(1))).isFalse();
    ADDED.when(end("KRIMVARD", DAY.minusDays(1))).rejected(CODE_ENDS_BEFORE_IT_BEGINS);
    ended.when(end("KRIMVARD", DAY.plusDays(2))).rejected(CODE_ENDED_ALREADY);
    DELIVERED.when(end("KRIMVARD", DAY)).rejected(CODE_UNKNOWN);
    assertThat(code(DELIVERED.after(end("FK", DAY)), "FK").validTo()).isEqualTo(DAY);
  }

  @Test
  void a_label_gets_clearer() {
    RelabelCode relabel = new RelabelCode(LIST, "KRIMVARD", "Frivården", DAY);
    GivenEntries<CodeListEvent, Day> relabelled = ADDED.after(relabel);
    assertThat(code(relabelled, "KRIMVARD").label()).isEqualTo("Frivården");
    relabelled.when(relabel).rejected(CODE_LABEL_UNCHANGED);
    DELIVERED.when(relabel).rejected(CODE_UNKNOWN);
  }

  @Test
  void a_correction_is_held_against_the_same_rules() {
    GivenEntries<CodeListEvent, Day> ended = ADDED.after(end("KRIMVARD", DAY.plusDays(9)));
    ended.when(correct(CorrectableField.CODE_VALID_FROM, DAY.plusDays(9), null)).accepted();
    ended
        .when(correct(CorrectableField.CODE_VALID_FROM, DAY.plusDays(10), null))
        .rejected(CODE_ENDS_BEFORE_IT_BEGINS);
    ADDED
        .after(add("BVC"))
        .when(correct(CorrectableField.CODE_LABEL, "Ny", null))
        .rejected(CORRECTION_AMBIGUOUS);
    assertThat(
            code(ADDED.after(add("BVC"), correct(CorrectableField.CODE_LABEL, "Ny", 2L)), "BVC")
                .label())
        .isEqualTo("Ny");
    DELIVERED.when(correct(CorrectableField.CODE_LABEL, "Ny", null)).rejected(NOTHING_TO_CORRECT);
  }

  @Test
  void an_end_is_taken_back_and_put_back() {
    GivenEntries<CodeListEvent, Day> open =
        DELIVERED.after(end("FK", DAY), new WithdrawCodeListEntry(LIST, 1, "Fel"));
    assertThat(code(open, "FK").validTo()).isNull();
    assertThat(code(open.after(new WithdrawCodeListEntry(LIST, 2, "Fel")), "FK").validTo())
        .isEqualTo(DAY);
  }

  @Test
  void a_code_is_taken_back_only_before_anybody_can_have_used_it() {
    ADDED.when(new WithdrawCodeListEntry(LIST, 1, "Fel")).rejected(CODE_IN_USE);
    DELIVERED
        .after(new AddCode(LIST, "KRIMVARD", "K", TODAY))
        .when(new WithdrawCodeListEntry(LIST, 1, "Fel"))
        .rejected(CODE_IN_USE);
    GivenEntries<CodeListEvent, Day> coming =
        DELIVERED.after(new AddCode(LIST, "KRIMVARD", "K", TODAY.plusDays(1)));
    coming.when(new WithdrawCodeListEntry(LIST, 1, "Fel")).accepted();
    ADDED
        .after(correct(CorrectableField.CODE_VALID_FROM, TODAY.plusDays(1), null))
        .when(new WithdrawCodeListEntry(LIST, 1, "Fel"))
        .rejected(CODE_IN_USE);
    coming
        .after(end("KRIMVARD", TODAY.plusDays(1)))
        .when(new WithdrawCodeListEntry(LIST, 1, "Fel"))
        .rejected(CODE_UNKNOWN);
  }

  @Test
  void a_label_is_written_and_days_lie_near() {
    DELIVERED.when(new AddCode(LIST, "NY", " ", DAY)).rejected(TEXT_MISSING);
    LocalDate far = TODAY.plusYears(5);
    DELIVERED.when(new AddCode(LIST, "NY", "Ny", far)).accepted();
    DELIVERED.when(new AddCode(LIST, "NY", "Ny", far.plusDays(1))).rejected(TOO_FAR_AHEAD);
    DELIVERED.when(end("FK", far)).accepted();
    DELIVERED.when(end("FK", far.plusDays(1))).rejected(TOO_FAR_AHEAD);
    DELIVERED.when(new RelabelCode(LIST, "FK", " ", DAY)).rejected(TEXT_MISSING);
    DELIVERED.when(new RelabelCode(LIST, "FK", "Kassan", TODAY)).accepted();
    DELIVERED
        .when(new RelabelCode(LIST, "FK", "Kassan", TODAY.plusDays(1)))
        .rejected(IN_THE_FUTURE);
  }

  @Test
  void a_code_that_has_ended_says_when() {
    GivenEntries<CodeListEvent, Day> ended = DELIVERED.after(end("FK", DAY));

    assertThat(ended.when(end("FK", DAY.plusDays(2))).rejected(CODE_ENDED_ALREADY).values())
        .containsExactly("FK", DAY);
  }

  @Test
  void of_a_list_of_which_nothing_was_said_nothing_is_taken_back() {
    DELIVERED.when(new WithdrawCodeListEntry(LIST, 1, "Fel")).rejected(CODE_LIST_UNKNOWN);
    assertThat(add("KRIMVARD").stream()).isEqualTo(CodeListId.of(LIST));
  }

  private static Entry code(GivenEntries<CodeListEvent, Day> given, String code) {
    return Objects.requireNonNull(CodeListRules.codes(LIST, given.state()).get(code));
  }

  private static AddCode add(String code) {
    return new AddCode(LIST, code, "Kriminalvården", DAY);
  }

  private static EndCode end(String code, LocalDate on) {
    return new EndCode(LIST, code, on);
  }

  private static CorrectCodeList correct(
      CorrectableField field, Object to, @Nullable Long corrects) {
    return new CorrectCodeList(LIST, new Change(field, to, null), corrects, "Skrivfel");
  }
}
