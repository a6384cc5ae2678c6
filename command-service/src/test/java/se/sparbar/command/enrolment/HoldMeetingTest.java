package se.sparbar.command.enrolment;

import static se.sparbar.codes.EfterstodPhase.EFTER_AVSLUT;
import static se.sparbar.command.enrolment.Given.given;
import static se.sparbar.command.enrolment.Words.*;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.MeetingKind;
import se.sparbar.codes.Mode;
import se.sparbar.codes.Party;
import se.sparbar.command.rule.CommonRule;
import se.sparbar.events.EnrolmentEvent.MeetingHeld;

class HoldMeetingTest {
  @Test
  void with_those_who_took_part_beside_participant_and_coach() {
    TreeSet<Party> parties = new TreeSet<>(Set.of(Party.AF, Party.FK));
    given(started("2023-02-01"))
        .when(new HoldMeeting(E, MeetingKind.SIP, Mode.HYBRID, parties, day("2023-02-01")))
        .then(new MeetingHeld(E, MeetingKind.SIP, Mode.HYBRID, parties, day("2023-02-01")));
    given(started("2023-02-01")).when(meet("2023-02-01")).then(met("2023-02-01"));
  }

  @Test
  void from_start_to_avslut() {
    given(started("2023-02-01"))
        .when(meet("2023-01-31"))
        .thenRejected(EnrolmentRule.MEETING_BEFORE_START);
    given(started("2023-02-01"), ended("2023-11-30")).when(meet("2023-11-30")).thenSomething();
    given(started("2023-02-01"), ended("2023-11-30"))
        .when(meet("2023-12-01"))
        .thenRejected(EnrolmentRule.MEETING_AFTER_AVSLUT);
    given(started("2023-02-01")).when(meet("2024-06-02")).thenRejected(CommonRule.IN_THE_FUTURE);
  }

  @Test
  void afterwards_while_efterstod_goes_on() {
    Given supported =
        given(
            started("2023-02-01"),
            ended("2023-11-30"),
            efterstod(EFTER_AVSLUT, "2023-12-10"),
            efterstodEnded(3, "2024-01-31"));

    supported.when(meet("2023-12-09")).thenRejected(EnrolmentRule.MEETING_AFTER_AVSLUT);
    supported.when(meet("2023-12-10")).thenSomething();
    supported.when(meet("2024-01-31")).thenSomething();
    supported.when(meet("2024-02-01")).thenRejected(EnrolmentRule.MEETING_AFTER_AVSLUT);
  }

  @Test
  void the_efterstod_that_a_meeting_leans_on_is_not_taken_back() {
    given(
            started("2023-02-01"),
            ended("2023-11-30"),
            efterstod(EFTER_AVSLUT, "2023-12-10"),
            met("2023-12-20"))
        .when(new WithdrawEfterstod(E, null, "Fel"))
        .thenRejected(EnrolmentRule.MEETING_AFTER_AVSLUT);
  }

  private static HoldMeeting meet(String on) {
    return new HoldMeeting(E, MeetingKind.DELTAGARMOTE, Mode.PLATS, null, day(on));
  }
}
