package se.sparbar.query.store;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AgeBand;
import se.sparbar.codes.FollowUpOutcome;
import se.sparbar.codes.MeetingKind;
import se.sparbar.codes.NotStartedReason;
import se.sparbar.codes.Referrer;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.InstrumentId;
import se.sparbar.ids.ParticipantId;
import se.sparbar.query.facts.Lateness;
import se.sparbar.query.facts.Step;
import se.sparbar.query.facts.Step.FollowUp;
import se.sparbar.query.facts.Step.Late;
import se.sparbar.query.facts.Step.Measurement;
import se.sparbar.query.facts.Step.Meeting;
import se.sparbar.query.facts.Step.Referral;
import se.sparbar.query.facts.Where;

/// A step as a history keeps it.
final class StepBytes {
  private StepBytes() {}

  static byte[] write(Step step) {
    ByteOut out = new ByteOut();
    write(step.where(), out);
    switch (step) {
      case Meeting m -> {
        out.open(Codes.MEETING_KIND, m.kind());
        out.code(Codes.MODE, m.mode());
        Codes.parties(m.parties(), out);
        out.day(m.on());
      }
      case Measurement m -> {
        out.uuid(m.instrument().value());
        out.number(m.instrumentVersion());
        answers(m.answers(), out);
        out.flag(m.baseline() != null);
        if (m.baseline() != null) {
          answers(m.baseline(), out);
        }
        out.day(m.on());
      }
      case Referral r -> {
        out.open(Codes.REFERRER, r.referrer());
        out.day(r.receivedOn());
        out.dayOrNone(r.acceptedOn());
        out.dayOrNone(r.startedOn());
        out.dayOrNone(r.endedOn());
        out.code(Codes.OUTCOME, r.outcome());
        out.open(Codes.NOT_STARTED, r.endedFor());
      }
      case Late late -> {
        out.text(late.type());
        out.day(late.on());
        out.day(late.how().recordedOn());
        out.flag(late.how().afterAdoption());
      }
      case FollowUp f -> {
        out.code(Codes.AVSLUT_CLASS, f.avslutClass());
        out.day(f.avslutOn());
        out.number(f.outcomes().size());
        f.outcomes()
            .forEach((months, outcome) -> {
              out.number(months);
              out.code(Codes.FOLLOW_UP, outcome);
            });
        out.dayOrNone(f.protectedOn());
      }
    }
    return out.toBytes();
  }

  /// @param kind as [Step#kindNumber()] says it
  static Step read(EnrolmentId enrolment, InsatsId insats, int kind, long number, ByteIn in) {
    Where where = where(insats, in);
    return switch (kind) {
      case Step.MEETING ->
          new Meeting(
              enrolment,
              number,
              where,
              in.openNeeded(Codes.MEETING_KIND, MeetingKind::of),
              in.code(Codes.MODE),
              Codes.parties(in),
              in.day());
      case Step.MEASUREMENT -> measurement(enrolment, number, where, in);
      case Step.REFERRAL ->
          new Referral(
              enrolment,
              number,
              where,
              in.openNeeded(Codes.REFERRER, Referrer::of),
              in.day(),
              in.dayOrNone(),
              in.dayOrNone(),
              in.dayOrNone(),
              in.codeOrNone(Codes.OUTCOME),
              in.openOrNone(Codes.NOT_STARTED, NotStartedReason::of));
      case Step.LATE -> late(enrolment, number, where, in);
      case Step.FOLLOW_UP ->
          new FollowUp(
              enrolment,
              where,
              in.code(Codes.AVSLUT_CLASS),
              in.day(),
              outcomes(in),
              in.dayOrNone());
      default -> throw new IllegalArgumentException("no step: " + kind);
    };
  }

  private static Measurement measurement(
      EnrolmentId enrolment, long number, Where where, ByteIn in) {
    InstrumentId instrument = new InstrumentId(in.uuid());
    int version = in.integer();
    SortedMap<String, Integer> answers = answers(in);
    @Nullable SortedMap<String, Integer> baseline = in.flag() ? answers(in) : null;
    return new Measurement(
        enrolment, number, where, instrument, version, answers, baseline, in.day());
  }

  private static SortedMap<Integer, FollowUpOutcome> outcomes(ByteIn in) {
    int count = in.integer();
    SortedMap<Integer, FollowUpOutcome> outcomes = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      outcomes.put(in.integer(), in.code(Codes.FOLLOW_UP));
    }
    return outcomes;
  }

  private static void write(Where where, ByteOut out) {
    out.uuid(where.participant().value());
    out.code(Codes.SEX, where.sex());
    out.code(Codes.AGE, where.ageBand());
    out.place(where.kommun(), where.huvudman());
  }

  private static Where where(InsatsId insats, ByteIn in) {
    ParticipantId participant = new ParticipantId(in.uuid());
    var sex = in.code(Codes.SEX);
    AgeBand age = in.code(Codes.AGE);
    Place place = in.place();
    return new Where(participant, insats, sex, age, place.kommun(), place.huvudman());
  }

  private static void answers(SortedMap<String, Integer> answers, ByteOut out) {
    out.number(answers.size());
    answers.forEach((item, value) -> {
      out.text(item);
      out.number(value);
    });
  }

  private static SortedMap<String, Integer> answers(ByteIn in) {
    int count = in.integer();
    SortedMap<String, Integer> answers = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      answers.put(in.text(), in.integer());
    }
    return answers;
  }

  private static Late late(EnrolmentId enrolment, long number, Where where, ByteIn in) {
    return new Late(
        enrolment, number, where, in.text(), in.day(), new Lateness(in.day(), in.flag()));
  }
}
