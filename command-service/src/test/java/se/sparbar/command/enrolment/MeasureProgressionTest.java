package se.sparbar.command.enrolment;

import static se.sparbar.codes.EfterstodPhase.EFTER_AVSLUT;
import static se.sparbar.command.enrolment.Given.given;
import static se.sparbar.command.enrolment.Words.*;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.Answerer;
import se.sparbar.command.instrument.Instrument;
import se.sparbar.command.instrument.Instrument.Version;
import se.sparbar.command.rule.CommonRule;
import se.sparbar.ids.InstrumentId;

class MeasureProgressionTest {
  private static final Map<InstrumentId, Instrument> KNOWN = instruments(Answerer.DELTAGARE);

  @Test
  void answers_are_values_of_the_scale_for_items_of_the_version() {
    Given started = given(started("2023-02-01")).instruments(KNOWN);

    started
        .when(measure(1, Map.of("stress", 1, "tillit", 4), "2023-02-01"))
        .then(measured("2023-02-01", Map.of("stress", 1, "tillit", 4)));
    started.when(measure(1, Map.of("stress", 1), "2023-02-01")).thenSomething();
    started
        .when(measure(1, Map.of("tillit", 5), "2023-02-01"))
        .thenRejected(EnrolmentRule.PROGRESSION_OUTSIDE_SCALE);
    started
        .when(measure(1, Map.of("tillit", 0), "2023-02-01"))
        .thenRejected(EnrolmentRule.PROGRESSION_OUTSIDE_SCALE);
    started
        .when(measure(1, Map.of("vilja", 1), "2023-02-01"))
        .thenRejected(EnrolmentRule.PROGRESSION_ITEM_UNKNOWN);
    started.when(measure(1, Map.of(), "2023-02-01")).thenRejected(EnrolmentRule.PROGRESSION_EMPTY);
  }

  @Test
  void the_instrument_and_its_version_are_known() {
    Given started = given(started("2023-02-01")).instruments(KNOWN);

    started.when(measure(2, Map.of("vilja", 1), "2023-02-01")).thenSomething();
    started
        .when(measure(2, Map.of("stress", 1), "2023-02-01"))
        .thenRejected(EnrolmentRule.PROGRESSION_ITEM_UNKNOWN);
    started
        .when(measure(3, Map.of("vilja", 1), "2023-02-01"))
        .thenRejected(EnrolmentRule.PROGRESSION_INSTRUMENT_UNKNOWN);
    started
        .when(measure(0, Map.of("vilja", 1), "2023-02-01"))
        .thenRejected(EnrolmentRule.PROGRESSION_INSTRUMENT_UNKNOWN);
    started
        .when(
            new MeasureProgression(
                E,
                new InstrumentId(new UUID(5, 2)),
                1,
                Answerer.DELTAGARE,
                new TreeMap<>(Map.of("stress", 1)),
                day("2023-02-01")))
        .thenRejected(EnrolmentRule.PROGRESSION_INSTRUMENT_UNKNOWN);
  }

  @Test
  void who_answers_is_as_the_instrument_says() {
    given(started("2023-02-01"))
        .instruments(instruments(Answerer.COACH))
        .when(measure(1, Map.of("stress", 1), "2023-02-01"))
        .thenRejected(EnrolmentRule.PROGRESSION_ANSWERED_BY_OTHER);
    given(started("2023-02-01"))
        .instruments(instruments(Answerer.BADA))
        .when(measure(1, Map.of("stress", 1), "2023-02-01"))
        .thenSomething();
  }

  @Test
  void from_start_to_avslut_or_while_efterstod_goes_on() {
    Given ended =
        given(started("2023-02-01"), ended("2023-11-30"), efterstod(EFTER_AVSLUT, "2023-12-10"))
            .instruments(KNOWN);

    ended.when(measure("2023-01-31")).thenRejected(EnrolmentRule.PROGRESSION_BEFORE_START);
    ended.when(measure("2023-11-30")).thenSomething();
    ended.when(measure("2023-12-01")).thenRejected(EnrolmentRule.PROGRESSION_AFTER_AVSLUT);
    ended.when(measure("2023-12-10")).thenSomething();
    ended.when(measure("2024-06-02")).thenRejected(CommonRule.IN_THE_FUTURE);
  }

  @Test
  void in_a_version_that_is_in_use_that_day() {
    Given retired =
        given(started("2020-01-01"))
            .instruments(instruments(Answerer.DELTAGARE, Optional.of(day("2023-06-30"))));

    retired.when(measure("2021-01-01")).thenSomething();
    retired
        .when(measure("2020-12-31"))
        .thenRejected(EnrolmentRule.PROGRESSION_INSTRUMENT_NOT_IN_USE);
    retired.when(measure("2023-06-30")).thenSomething();
    retired
        .when(measure("2023-07-01"))
        .thenRejected(EnrolmentRule.PROGRESSION_INSTRUMENT_NOT_IN_USE);
  }

  static Map<InstrumentId, Instrument> instruments(Answerer answeredBy) {
    return instruments(answeredBy, Optional.empty());
  }

  private static Map<InstrumentId, Instrument> instruments(
      Answerer answeredBy, Optional<LocalDate> retiredOn) {
    TreeMap<Integer, String> scale = new TreeMap<>(Map.of(1, "a", 2, "b", 3, "c", 4, "d"));
    TreeMap<String, String> two = new TreeMap<>(Map.of("stress", "Stress", "tillit", "Tillit"));
    TreeMap<String, String> one = new TreeMap<>(Map.of("vilja", "Vilja"));
    LocalDate from = day("2021-01-01");
    TreeMap<Integer, Version> versions = new TreeMap<>();
    versions.put(1, new Version(two, scale, answeredBy, from));
    versions.put(2, new Version(one, scale, answeredBy, from));
    return Map.of(LADDER, new Instrument("Stegen", versions, retiredOn));
  }

  private static MeasureProgression measure(String on) {
    return measure(1, Map.of("stress", 2), on);
  }

  private static MeasureProgression measure(int version, Map<String, Integer> answers, String on) {
    return new MeasureProgression(
        E, LADDER, version, Answerer.DELTAGARE, new TreeMap<>(answers), day(on));
  }
}
