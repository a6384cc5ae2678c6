package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.EnrolmentRule.PROGRESSION_ANSWERED_BY_OTHER;
import static se.sparbar.command.enrolment.EnrolmentRule.PROGRESSION_EMPTY;
import static se.sparbar.command.enrolment.EnrolmentRule.PROGRESSION_INSTRUMENT_UNKNOWN;
import static se.sparbar.command.enrolment.EnrolmentRule.PROGRESSION_ITEM_UNKNOWN;
import static se.sparbar.command.enrolment.EnrolmentRule.PROGRESSION_OUTSIDE_SCALE;

import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Answerer;
import se.sparbar.command.rule.Rejected;
import se.sparbar.events.EnrolmentEvent.ProgressionMeasured;

/// A measurement speaks the language of the one version of the instrument that it names. A question
/// may be left unanswered: nobody is forced to answer.
final class ProgressionRules {
  private ProgressionRules() {}

  static void entry(ProgressionMeasured e, EnrolmentSurroundings around) {
    @Nullable InstrumentVersion version =
        around.instruments().version(e.instrument(), e.instrumentVersion());
    if (version == null) {
      throw new Rejected(PROGRESSION_INSTRUMENT_UNKNOWN, e.instrumentVersion())
          .at("instrumentVersion");
    }
    if (e.answers().isEmpty()) {
      throw new Rejected(PROGRESSION_EMPTY).at("answers");
    }
    e.answers().forEach((item, value) -> answer(version, item, value));
    if (version.answeredBy() != Answerer.BADA && version.answeredBy() != e.answeredBy()) {
      throw new Rejected(PROGRESSION_ANSWERED_BY_OTHER, version.answeredBy(), e.answeredBy())
          .at("answeredBy");
    }
  }

  private static void answer(InstrumentVersion version, String item, int value) {
    if (!version.items().contains(item)) {
      throw new Rejected(PROGRESSION_ITEM_UNKNOWN, version.items()).at("answers");
    }
    if (!version.scale().contains(value)) {
      throw new Rejected(PROGRESSION_OUTSIDE_SCALE, item, value, version.scale()).at("answers");
    }
  }
}
