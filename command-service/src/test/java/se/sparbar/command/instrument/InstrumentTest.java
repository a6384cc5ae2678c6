package se.sparbar.command.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static se.sparbar.command.entry.EntryRule.CORRECTION_CHANGES_NOTHING;
import static se.sparbar.command.entry.EntryRule.CORRECTION_FROM_DIFFERS;
import static se.sparbar.command.entry.EntryRule.CORRECTION_NOT_WITHDRAWN;
import static se.sparbar.command.entry.EntryRule.NOTHING_TO_CORRECT;
import static se.sparbar.command.entry.EntryRule.NOTHING_TO_WITHDRAW;
import static se.sparbar.command.entry.EntryRule.WITHDRAWN_ALREADY;
import static se.sparbar.command.instrument.InstrumentRule.INSTRUMENT_CHANGES_NOTHING;
import static se.sparbar.command.instrument.InstrumentRule.INSTRUMENT_EXISTS;
import static se.sparbar.command.instrument.InstrumentRule.INSTRUMENT_NEEDS_ITEMS;
import static se.sparbar.command.instrument.InstrumentRule.INSTRUMENT_OUT_OF_ORDER;
import static se.sparbar.command.instrument.InstrumentRule.INSTRUMENT_RETIRED;
import static se.sparbar.command.instrument.InstrumentRule.INSTRUMENT_RETIRED_TWICE;
import static se.sparbar.command.instrument.InstrumentRule.INSTRUMENT_UNKNOWN;
import static se.sparbar.command.instrument.InstrumentRule.INSTRUMENT_VERSION_KEPT;
import static se.sparbar.command.instrument.InstrumentRule.ITEM_NAME_UNFIT;
import static se.sparbar.command.instrument.InstrumentRule.SCALE_OUT_OF_RANGE;
import static se.sparbar.command.instrument.InstrumentRule.SCALE_STEPS_ALIKE;
import static se.sparbar.command.rule.CommonRule.TOO_FAR_AHEAD;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sparbar.codes.Answerer;
import se.sparbar.command.entry.Around.Day;
import se.sparbar.command.entry.GivenEntries;
import se.sparbar.command.rule.Change;
import se.sparbar.command.rule.CommonRule;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.InstrumentEvent;
import se.sparbar.events.InstrumentEvent.InstrumentDefined;
import se.sparbar.events.InstrumentEvent.InstrumentRetired;
import se.sparbar.ids.InstrumentId;

class InstrumentTest {
  private static final InstrumentId ID = new InstrumentId(new UUID(1, 1));
  private static final LocalDate DAY = LocalDate.parse("2024-01-01");
  private static final SortedMap<String, String> ITEMS = new TreeMap<>(Map.of("rutin", "Rutiner?"));
  private static final SortedMap<String, String> OTHER = new TreeMap<>(Map.of("halsa", "Hälsa?"));
  private static final SortedMap<Integer, String> SCALE = scale(2);

  private static final GivenEntries<InstrumentEvent, Day> NOTHING =
      new GivenEntries<>(List.of(), new Day(LocalDate.parse("2024-06-01")));
  private static final GivenEntries<InstrumentEvent, Day> DEFINED =
      NOTHING.given(new InstrumentDefined(ID, "BIP", ITEMS, SCALE, Answerer.DELTAGARE, DAY));
  private static final GivenEntries<InstrumentEvent, Day> RETIRED =
      DEFINED.given(new InstrumentRetired(ID, DAY.plusDays(9)));

  @Test
  void an_instrument_is_defined_and_has_version_1() {
    NOTHING
        .when(define(ITEMS, SCALE))
        .then(new InstrumentDefined(ID, "BIP", ITEMS, SCALE, Answerer.DELTAGARE, DAY));
    Instrument instrument = Instrument.of(DEFINED.state());
    assertThat(instrument.version(1))
        .contains(new Instrument.Version(ITEMS, SCALE, Answerer.DELTAGARE, DAY));
    assertThat(instrument.version(2)).isEmpty();
    assertThat(instrument.retiredOn()).isEmpty();
    DEFINED.when(define(ITEMS, SCALE)).rejected(INSTRUMENT_EXISTS);
  }

  @Test
  void a_revision_is_the_next_version_and_the_earlier_stays() {
    Instrument instrument = Instrument.of(DEFINED.after(revise(OTHER, DAY)).state());
    assertThat(instrument.version(1).orElseThrow().items()).isEqualTo(ITEMS);
    assertThat(instrument.version(2).orElseThrow().items()).isEqualTo(OTHER);
    DEFINED.when(revise(OTHER, DAY.minusDays(1))).rejected(INSTRUMENT_OUT_OF_ORDER);
    DEFINED.when(revise(ITEMS, DAY)).rejected(INSTRUMENT_CHANGES_NOTHING);
    NOTHING.when(revise(OTHER, DAY)).rejected(INSTRUMENT_UNKNOWN);
  }

  @Test
  void nothing_new_holds_after_the_retirement() {
    assertThat(Instrument.of(RETIRED.state()).retiredOn()).contains(DAY.plusDays(9));
    RETIRED.when(revise(OTHER, DAY.plusDays(9))).accepted();
    RETIRED.when(revise(OTHER, DAY.plusDays(10))).rejected(INSTRUMENT_RETIRED);
    RETIRED.when(new RetireInstrument(ID, DAY.plusDays(11))).rejected(INSTRUMENT_RETIRED_TWICE);
    DEFINED.when(new RetireInstrument(ID, DAY)).accepted();
    DEFINED.when(new RetireInstrument(ID, DAY.minusDays(1))).rejected(INSTRUMENT_RETIRED);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 21})
  void a_scale_has_neither_fewer_nor_more_steps(int steps) {
    NOTHING.when(define(ITEMS, scale(steps))).rejected(SCALE_OUT_OF_RANGE);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 20})
  void a_scale_has_2_to_20_steps(int steps) {
    NOTHING.when(define(ITEMS, scale(steps))).accepted();
  }

  @Test
  void steps_are_told_apart() {
    NOTHING
        .when(define(ITEMS, new TreeMap<>(Map.of(1, "Alls", 2, "Alls"))))
        .rejected(SCALE_STEPS_ALIKE);
  }

  @Test
  void an_instrument_has_1_to_100_items() {
    NOTHING.when(define(new TreeMap<>(), SCALE)).rejected(INSTRUMENT_NEEDS_ITEMS);
    NOTHING.when(define(items(100), SCALE)).accepted();
    NOTHING.when(define(items(101), SCALE)).rejected(INSTRUMENT_NEEDS_ITEMS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "å", "", "a b", "a_b", "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddx"})
  void a_short_name_is_short_and_plain(String name) {
    NOTHING.when(define(new TreeMap<>(Map.of(name, "Fråga?")), SCALE)).rejected(ITEM_NAME_UNFIT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "7", "-", "aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd"})
  void a_short_name_has_1_to_40_letters_digits_and_hyphens(String name) {
    NOTHING.when(define(new TreeMap<>(Map.of(name, "Fråga?")), SCALE)).accepted();
  }

  @Test
  void texts_are_held_against_the_rules_of_texts() {
    NOTHING.when(define(new TreeMap<>(Map.of("a", " ")), SCALE)).rejected(CommonRule.TEXT_MISSING);
    NOTHING
        .when(define(ITEMS, new TreeMap<>(Map.of(1, "19900101-0017", 2, "Helt"))))
        .rejected(CommonRule.PERSONNUMMER);
  }

  @Test
  void a_correction_is_held_against_the_same_rules() {
    RETIRED.when(correct(CorrectableField.INSTRUMENT_DEFINED_ON, DAY.plusDays(9), null)).accepted();
    assertThat(
            RETIRED
                .when(correct(CorrectableField.INSTRUMENT_DEFINED_ON, DAY.plusDays(10), null))
                .rejected(INSTRUMENT_RETIRED)
                .field())
        .isEqualTo("to");
    DEFINED
        .when(correct(CorrectableField.INSTRUMENT_NAME, " ", null))
        .rejected(CommonRule.TEXT_MISSING);
    DEFINED
        .when(correct(CorrectableField.INSTRUMENT_NAME, "BIP", null))
        .rejected(CORRECTION_CHANGES_NOTHING);
    DEFINED
        .when(correct(CorrectableField.INSTRUMENT_NAME, "SKAPA", "PIB"))
        .rejected(CORRECTION_FROM_DIFFERS);
    DEFINED
        .when(correct(CorrectableField.INSTRUMENT_RETIRED_ON, DAY, null))
        .rejected(NOTHING_TO_CORRECT);
    DEFINED.when(correct(CorrectableField.CODE_LABEL, "Annan", null)).rejected(NOTHING_TO_CORRECT);
  }

  @Test
  void a_correction_of_a_correction_is_one_of_the_event() {
    GivenEntries<InstrumentEvent, Day> once =
        DEFINED.after(correct(CorrectableField.INSTRUMENT_NAME, "SKAPA", "BIP"));
    InstrumentEvent again =
        new CorrectInstrument(
                ID, new Change(CorrectableField.INSTRUMENT_NAME, "BIP 2", "SKAPA"), 2L, "Fel igen")
            .decide(once.state(), once.around())
            .getFirst();
    assertThat(Instrument.of(once.given(again).state()).name()).isEqualTo("BIP 2");
  }

  @Test
  void a_retirement_is_taken_back_and_put_back() {
    GivenEntries<InstrumentEvent, Day> back = RETIRED.after(withdraw(2));
    assertThat(Instrument.of(back.state()).retiredOn()).isEmpty();
    assertThat(Instrument.of(back.after(withdraw(3)).state()).retiredOn())
        .contains(DAY.plusDays(9));
    back.when(withdraw(2)).rejected(WITHDRAWN_ALREADY);
    assertThat(back.when(withdraw(9)).rejected(NOTHING_TO_WITHDRAW).field()).isEqualTo("corrects");
    back.after(new RetireInstrument(ID, DAY.plusDays(20)))
        .when(withdraw(3))
        .rejected(INSTRUMENT_RETIRED_TWICE);
  }

  @Test
  void a_version_is_kept_and_a_correction_is_not_taken_back() {
    RETIRED.when(withdraw(1)).rejected(INSTRUMENT_VERSION_KEPT);
    DEFINED
        .after(correct(CorrectableField.INSTRUMENT_NAME, "SKAPA", null))
        .when(withdraw(2))
        .rejected(CORRECTION_NOT_WITHDRAWN);
  }

  private static SortedMap<Integer, String> scale(int steps) {
    SortedMap<Integer, String> scale = new TreeMap<>();
    IntStream.rangeClosed(1, steps).forEach(step -> scale.put(step, "Steg " + step));
    return scale;
  }

  private static SortedMap<String, String> items(int count) {
    SortedMap<String, String> items = new TreeMap<>();
    IntStream.range(0, count).forEach(i -> items.put("f" + i, "Fråga?"));
    return items;
  }

  private static DefineInstrument define(
      SortedMap<String, String> items, SortedMap<Integer, String> scale) {
    return new DefineInstrument(ID, "BIP", items, scale, Answerer.DELTAGARE, DAY);
  }

  private static ReviseInstrument revise(SortedMap<String, String> items, LocalDate on) {
    return new ReviseInstrument(ID, items, SCALE, Answerer.DELTAGARE, on);
  }

  private static CorrectInstrument correct(
      CorrectableField field, Object to, @Nullable Object from) {
    return new CorrectInstrument(ID, new Change(field, to, from), null, "Skrivfel");
  }

  private static WithdrawInstrumentEntry withdraw(long corrects) {
    return new WithdrawInstrumentEntry(ID, corrects, "Fel");
  }

  @Test
  void a_revision_is_held_against_the_rules_of_a_definition() {
    DEFINED.when(revise(new TreeMap<>(), DAY)).rejected(INSTRUMENT_NEEDS_ITEMS);
    DEFINED
        .when(new ReviseInstrument(ID, OTHER, scale(1), Answerer.DELTAGARE, DAY))
        .rejected(SCALE_OUT_OF_RANGE);
    LocalDate far = LocalDate.parse("2029-06-01");
    DEFINED.when(revise(OTHER, far)).accepted();
    DEFINED.when(revise(OTHER, far.plusDays(1))).rejected(TOO_FAR_AHEAD);
    assertThat(revise(OTHER, DAY).stream()).isEqualTo(ID);
  }

  @Test
  void that_it_is_retired_makes_no_version() {
    assertThat(Instrument.of(RETIRED.state()).versions()).containsOnlyKeys(1);
    assertThat(Instrument.of(RETIRED.state()).retiredOn()).contains(DAY.plusDays(9));
  }

  @Test
  void the_same_is_defined_for_the_one_that_has_the_name() {
    InstrumentId other = new InstrumentId(new UUID(1, 2));

    assertThat(define(ITEMS, SCALE).as(other))
        .isEqualTo(new DefineInstrument(other, "BIP", ITEMS, SCALE, Answerer.DELTAGARE, DAY));
  }
}
