package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.EnrolmentRule.PROGRESSION_ANSWERED_BY_OTHER;
import static se.sparbar.command.enrolment.EnrolmentRule.PROGRESSION_EMPTY;
import static se.sparbar.command.enrolment.EnrolmentRule.PROGRESSION_INSTRUMENT_NOT_IN_USE;
import static se.sparbar.command.enrolment.EnrolmentRule.PROGRESSION_INSTRUMENT_UNKNOWN;
import static se.sparbar.command.enrolment.EnrolmentRule.PROGRESSION_ITEM_UNKNOWN;
import static se.sparbar.command.enrolment.EnrolmentRule.PROGRESSION_OUTSIDE_SCALE;

import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Answerer;
import se.sparbar.command.instrument.Instrument;
import se.sparbar.command.instrument.Instrument.Version;
import se.sparbar.command.rule.Rejected;
import se.sparbar.events.EnrolmentEvent.ProgressionMeasured;

/// A measurement speaks the language of the one version of the instrument that it names. A question
/// may be left unanswered: nobody is forced to answer.
final class ProgressionRules {
  private ProgressionRules() {}

  static void entry(ProgressionMeasured e, EnrolmentSurroundings around) {
    Version version = version(e, around);
    if (e.answers().isEmpty()) {
      throw new Rejected(PROGRESSION_EMPTY).at("answers");
    }
    e.answers().forEach((item, value) -> answer(version, item, value));
    if (version.answeredBy() != Answerer.BADA && version.answeredBy() != e.answeredBy()) {
      throw new Rejected(PROGRESSION_ANSWERED_BY_OTHER, version.answeredBy(), e.answeredBy())
          .at("answeredBy");
    }
  }

  private static Version version(ProgressionMeasured e, EnrolmentSurroundings around) {
    @Nullable Instrument instrument = around.instruments().get(e.instrument());
    @Nullable Version version =
        instrument == null ? null : instrument.versions().get(e.instrumentVersion());
    if (instrument == null || version == null) {
      throw new Rejected(PROGRESSION_INSTRUMENT_UNKNOWN, e.instrumentVersion())
          .at("instrumentVersion");
    }
    if (!new Stay(version.from(), instrument.retiredOn().orElse(null)).holds(e.on())) {
      throw new Rejected(
              PROGRESSION_INSTRUMENT_NOT_IN_USE, e.on(), version.from(), instrument.retiredOn())
          .at("on");
    }
    return version;
  }

  private static void answer(Version version, String item, int value) {
    if (!version.items().containsKey(item)) {
      throw new Rejected(PROGRESSION_ITEM_UNKNOWN, version.items().keySet()).at("answers");
    }
    if (!version.scale().containsKey(value)) {
      throw new Rejected(PROGRESSION_OUTSIDE_SCALE, item, value, version.scale().keySet())
          .at("answers");
    }
  }
}
