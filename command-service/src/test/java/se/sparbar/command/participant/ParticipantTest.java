package se.sparbar.command.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.InsatsKind;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Measure;
import se.sparbar.codes.Sex;
import se.sparbar.command.entry.EntryRule;
import se.sparbar.command.insats.Insats;
import se.sparbar.command.insats.InsatsRule;
import se.sparbar.command.participant.ParticipantSurroundings.Other;
import se.sparbar.command.participant.ParticipantSurroundings.Time;
import se.sparbar.command.rule.Change;
import se.sparbar.command.rule.CommonRule;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Rule;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.Correction;
import se.sparbar.events.InsatsEvent.InsatsStarted;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.events.ParticipantEvent.ConsentGiven;
import se.sparbar.events.ParticipantEvent.ConsentWithdrawn;
import se.sparbar.events.ParticipantEvent.IdentityProtected;
import se.sparbar.events.ParticipantEvent.MergeReversed;
import se.sparbar.events.ParticipantEvent.ParticipantCorrected;
import se.sparbar.events.ParticipantEvent.ParticipantEntryWithdrawn;
import se.sparbar.events.ParticipantEvent.ParticipantRegistered;
import se.sparbar.events.ParticipantEvent.ParticipantsMerged;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;

/// What happens to a participant beside enrolments: consent, protection, merge, and its
/// corrections.
class ParticipantTest {
  private static final LocalDate TODAY = LocalDate.parse("2024-06-01");
  private static final LocalDate DAY = LocalDate.parse("2023-02-01");
  private static final ParticipantId P = new ParticipantId(new UUID(2, 1));
  private static final ParticipantId Q = new ParticipantId(new UUID(2, 2));
  private static final InsatsId I = new InsatsId(new UUID(1, 1));
  private static final InsatsId J = new InsatsId(new UUID(1, 2));
  private static final String WHY = "Registrerad två gånger";

  private final List<ParticipantEvent> history = new ArrayList<>(List.of(registered(P, "0604")));

  @Test
  void consent_is_given_withdrawn_and_given_again() {
    happens(new GiveConsent(P, I, DAY), new ConsentGiven(P, I, DAY));
    rejects(new GiveConsent(P, I, DAY), ParticipantRule.CONSENT_ALREADY_GIVEN);
    rejects(
        new WithdrawConsent(P, I, DAY.minusDays(1)),
        ParticipantRule.CONSENT_WITHDRAWN_BEFORE_GIVEN);
    happens(new WithdrawConsent(P, I, DAY), new ConsentWithdrawn(P, I, DAY));
    assertThat(state().consentWithdrawnOn(I)).contains(DAY);
    assertThat(state().consentWithdrawnOn(J)).isEmpty();
    rejects(new WithdrawConsent(P, I, DAY), ParticipantRule.CONSENT_ALREADY_WITHDRAWN);
    happens(new GiveConsent(P, I, TODAY), new ConsentGiven(P, I, TODAY));
    assertThat(state().consentWithdrawnOn(I)).isEmpty();
  }

  @Test
  void consent_on_paper_can_be_withdrawn_too() {
    happens(new WithdrawConsent(P, I, DAY), new ConsentWithdrawn(P, I, DAY));
  }

  @Test
  void consent_is_never_in_the_future_and_for_an_insats_that_exists() {
    rejects(new GiveConsent(P, I, TODAY.plusDays(1)), CommonRule.IN_THE_FUTURE);
    assertRejected(
        () -> new GiveConsent(P, J, DAY).decide(state(), ParticipantSurroundings.on(TODAY)),
        InsatsRule.INSATS_UNKNOWN);
  }

  @Test
  void a_participant_is_protected_once() {
    happens(new ProtectIdentity(P, DAY), new IdentityProtected(P, DAY));
    assertThat(state().protectedOn()).contains(DAY);
    rejects(new ProtectIdentity(P, TODAY), ParticipantRule.ALREADY_PROTECTED);
    rejects(new ProtectIdentity(P, TODAY.plusDays(1)), CommonRule.IN_THE_FUTURE);
  }

  @Test
  void what_is_taken_back_can_be_restored_unless_something_else_stands_in_its_place() {
    happens(new ProtectIdentity(P, DAY), new IdentityProtected(P, DAY));
    happens(
        new WithdrawParticipantEntry(P, 2, "Fel person"),
        new ParticipantEntryWithdrawn(P, 2, TODAY, "Fel person"));
    assertThat(state().protectedOn()).isEmpty();
    history.add(new IdentityProtected(P, TODAY));
    rejects(new WithdrawParticipantEntry(P, 3, "Rätt ändå"), ParticipantRule.ALREADY_PROTECTED);
    history.removeLast();
    happens(
        new WithdrawParticipantEntry(P, 3, "Rätt ändå"),
        new ParticipantEntryWithdrawn(P, 3, TODAY, "Rätt ändå"));
    assertThat(state().protectedOn()).contains(DAY);
  }

  @Test
  void the_registration_and_a_merge_are_not_simply_taken_back() {
    rejects(new WithdrawParticipantEntry(P, 1, WHY), ParticipantRule.REGISTRATION_STAYS);
    history.add(new ParticipantsMerged(P, Q, TODAY, WHY));
    rejects(new WithdrawParticipantEntry(P, 2, WHY), ParticipantRule.MERGE_HAS_ITS_OWN_REVERSAL);
    rejects(new WithdrawParticipantEntry(P, 9, WHY), EntryRule.NOTHING_TO_WITHDRAW);
  }

  @Test
  void sex_and_birth_year_are_corrected_within_the_same_bounds() {
    happens(
        correct(CorrectableField.BIRTH_YEAR, 1998),
        new ParticipantCorrected(
            P, 1, Correction.of(CorrectableField.BIRTH_YEAR, 1999, 1998), TODAY, WHY));
    assertThat(state().birthYear()).isEqualTo(1998);
    rejects(correct(CorrectableField.BIRTH_YEAR, 1850), ParticipantRule.AGE_OUT_OF_RANGE);
    rejects(correct(CorrectableField.BIRTH_YEAR, 1998), EntryRule.CORRECTION_CHANGES_NOTHING);
    rejects(correct(CorrectableField.CONSENT_ON, DAY), EntryRule.NOTHING_TO_CORRECT);
    happens(
        correct(CorrectableField.SEX, Sex.MAN),
        new ParticipantCorrected(
            P, 1, Correction.of(CorrectableField.SEX, Sex.KVINNA, Sex.MAN), TODAY, WHY));
    assertThat(state().sex()).isEqualTo(Sex.MAN);
  }

  @Test
  void a_correction_gets_round_no_rule() {
    history.add(new ConsentGiven(P, I, DAY));
    history.add(new ConsentWithdrawn(P, I, DAY.plusDays(5)));
    rejects(
        correct(CorrectableField.CONSENT_ON, DAY.plusDays(6)),
        ParticipantRule.CONSENT_WITHDRAWN_BEFORE_GIVEN);
    rejects(
        correct(CorrectableField.CONSENT_WITHDRAWN_ON, TODAY.plusDays(1)),
        CommonRule.IN_THE_FUTURE);
  }

  @Test
  void one_who_was_registered_twice_becomes_one_person_and_two_again() {
    happens(
        new MergeParticipants(P, Q, WHY), around(other("0604", null), List.of()), merged(TODAY));
    assertThat(state().merges()).containsOnlyKeys(2L);
    rejects(new ReverseMerge(P, P, WHY), ParticipantRule.NOT_MERGED);
    happens(new ReverseMerge(P, Q, WHY), new MergeReversed(P, 2, Q, TODAY, WHY));
    assertThat(state().merges()).isEmpty();
    rejects(new ReverseMerge(P, Q, WHY), ParticipantRule.NOT_MERGED);
  }

  @Test
  void nobody_is_merged_with_themselves_with_a_stranger_or_across_huvudman() {
    rejects(new MergeParticipants(P, P, WHY), ParticipantRule.MERGE_WITH_ITSELF);
    MergeParticipants merge = new MergeParticipants(P, Q, WHY);
    rejects(merge, ParticipantRule.PARTICIPANT_UNKNOWN);
    rejects(merge, other("0686", null), ParticipantRule.MERGE_ACROSS_HUVUDMAN);
    rejects(merge, other("0604", P), ParticipantRule.PARTICIPANT_MERGED);
    rejects(
        merge,
        other("0604", null, new ParticipantsMerged(Q, P, TODAY, WHY)),
        ParticipantRule.MERGE_OF_MERGED);
    rejects(
        merge,
        other("0604", null, new IdentityProtected(Q, DAY)),
        ParticipantRule.PARTICIPANT_PROTECTED);
  }

  @Test
  void two_enrolments_at_once_in_one_insats_are_not_one_persons() {
    MergeParticipants merge = new MergeParticipants(P, Q, WHY);
    for (Time theirs :
        List.of(time(2, I, "2023-03-01", "2023-04-01"), time(2, I, "2023-04-29", null))) {
      assertRejected(
          () ->
              merge.decide(
                  state(),
                  around(
                      new Other(otherState("0604"), null, List.of(theirs)),
                      List.of(time(1, I, "2023-02-01", "2023-04-30")))),
          ParticipantRule.MERGE_OVERLAPS);
    }
    for (Time theirs :
        List.of(time(2, I, "2023-04-30", null), time(2, J, "2023-03-01", "2023-04-01"))) {
      assertThat(
              merge.decide(
                  state(),
                  around(
                      new Other(otherState("0604"), null, List.of(theirs)),
                      List.of(time(1, I, "2023-02-01", "2023-04-30")))))
          .hasSize(1);
    }
  }

  @Test
  void nothing_more_is_told_of_one_who_counts_as_another() {
    ParticipantSurroundings merged = around(null, List.of()).of(Q);
    for (ParticipantCommand command :
        List.of(
            new GiveConsent(P, I, DAY),
            new ProtectIdentity(P, DAY),
            new MergeParticipants(P, Q, WHY),
            correct(CorrectableField.SEX, Sex.MAN))) {
      assertRejected(() -> command.decide(state(), merged), ParticipantRule.PARTICIPANT_MERGED);
    }
  }

  @Test
  void a_reason_is_a_text_without_a_personnummer() {
    rejects(new ReverseMerge(P, Q, "  "), CommonRule.TEXT_MISSING);
    rejects(new MergeParticipants(P, Q, "Är 19900119-9802"), CommonRule.PERSONNUMMER);
  }

  @Test
  void two_single_days_that_are_the_same_are_not_one_persons() {
    MergeParticipants merge = new MergeParticipants(P, Q, WHY);
    Time own = time(1, I, "2023-02-01", "2023-02-01");
    assertRejected(
        () ->
            merge.decide(
                state(),
                around(
                    new Other(
                        otherState("0604"), null, List.of(time(2, I, "2023-02-01", "2023-02-01"))),
                    List.of(own))),
        ParticipantRule.MERGE_OVERLAPS);
    assertThat(
            merge.decide(
                state(),
                around(
                    new Other(otherState("0604"), null, List.of(time(2, I, "2023-02-01", null))),
                    List.of(own))))
        .hasSize(1);
  }

  @Test
  void a_merge_that_was_reversed_is_not_put_back_but_made_again() {
    history.add(merged(TODAY));
    history.add(new MergeReversed(P, 2, Q, TODAY, WHY));
    rejects(new WithdrawParticipantEntry(P, 3, WHY), ParticipantRule.REVERSAL_STAYS);
    happens(
        new MergeParticipants(P, Q, WHY), around(other("0604", null), List.of()), merged(TODAY));
  }

  @Test
  void whoever_is_not_known_has_nothing_to_correct() {
    assertRejected(
        () ->
            correct(CorrectableField.SEX, Sex.MAN)
                .decide(new Participant.Unknown(), ParticipantSurroundings.on(TODAY)),
        ParticipantRule.PARTICIPANT_UNKNOWN);
    assertThat(new Participant.Unknown().version()).isZero();
    assertThat(state().version()).isEqualTo(1);
  }

  private static CorrectParticipant correct(CorrectableField field, Object to) {
    return new CorrectParticipant(P, new Change(field, to, null), null, WHY);
  }

  private static ParticipantsMerged merged(LocalDate on) {
    return new ParticipantsMerged(P, Q, on, WHY);
  }

  private static ParticipantRegistered registered(ParticipantId id, String huvudman) {
    return new ParticipantRegistered(id, new Huvudman(huvudman), "A-17", Sex.KVINNA, 1999, DAY);
  }

  private static Other other(
      String huvudman, @Nullable ParticipantId into, ParticipantEvent... more) {
    return new Other(otherState(huvudman, more), into, List.of());
  }

  private static Participant otherState(String huvudman, ParticipantEvent... more) {
    Participant state = new Participant.Unknown().evolve(registered(Q, huvudman));
    for (ParticipantEvent event : more) {
      state = state.evolve(event);
    }
    return state;
  }

  private static Time time(long enrolment, InsatsId insats, String from, @Nullable String to) {
    return new Time(
        new EnrolmentId(new UUID(3, enrolment)),
        insats,
        LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to));
  }

  private static ParticipantSurroundings around(@Nullable Other other, List<Time> own) {
    Insats insats =
        new Insats.NotStarted()
            .evolve(
                new InsatsStarted(
                    I,
                    "SE",
                    new Forbund("Höglandet"),
                    InsatsKind.INDIVIDINRIKTAD,
                    Measure.PERSONER,
                    new TreeMap<>(java.util.Map.of(new Kommun("0604"), new Huvudman("0604"))),
                    LocalDate.parse("2012-01-01")));
    ParticipantSurroundings plain = ParticipantSurroundings.on(TODAY).in(insats);
    return other == null ? plain : plain.beside(own, other);
  }

  private Participant.Registered state() {
    Participant state = new Participant.Unknown();
    for (ParticipantEvent event : history) {
      state = state.evolve(event);
    }
    return state.registered();
  }

  private void happens(ParticipantCommand command, ParticipantEvent event) {
    happens(command, around(null, List.of()), event);
  }

  private void happens(
      ParticipantCommand command, ParticipantSurroundings around, ParticipantEvent event) {
    assertThat(command.decide(state(), around)).containsExactly(event);
    history.add(event);
  }

  private void rejects(ParticipantCommand command, Rule rule) {
    assertRejected(() -> command.decide(state(), around(null, List.of())), rule);
  }

  private void rejects(ParticipantCommand command, Other other, Rule rule) {
    assertRejected(() -> command.decide(state(), around(other, List.of())), rule);
  }

  private static void assertRejected(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable decision, Rule rule) {
    assertThatThrownBy(decision)
        .isInstanceOfSatisfying(Rejected.class, r -> assertThat(r.rule()).isEqualTo(rule));
  }
}
