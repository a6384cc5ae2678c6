package se.sparbar.command.histories;

import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Sex;
import se.sparbar.command.desk.Office;
import se.sparbar.command.participant.CorrectParticipant;
import se.sparbar.command.participant.GiveConsent;
import se.sparbar.command.participant.MergeParticipants;
import se.sparbar.command.participant.ParticipantCommand;
import se.sparbar.command.participant.ProtectIdentity;
import se.sparbar.command.participant.RegisterParticipant;
import se.sparbar.command.participant.ReverseMerge;
import se.sparbar.command.participant.WithdrawConsent;
import se.sparbar.command.participant.WithdrawParticipantEntry;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;

/// Anything about one of three participants; the third is another huvudman's.
record AnyParticipant(Dice dice) {
  static final int PARTICIPANTS = 3;

  ParticipantCommand next(Office office) {
    ParticipantId id = somebody();
    ParticipantId other = somebody();
    long version = 1L + dice.below((int) office.streams().participant(id).version() + 1);
    return dice.way(
        () -> register(id),
        () -> new GiveConsent(id, insats(), dice.day()),
        () -> new WithdrawConsent(id, insats(), dice.day()),
        () ->
            dice.oneIn(3)
                ? new ProtectIdentity(id, dice.day())
                : new WithdrawParticipantEntry(id, version, "Fel"),
        () -> new MergeParticipants(id, other, "Samma person"),
        () -> new MergeParticipants(id, other, "Samma person"),
        () -> new ReverseMerge(id, other, "Två personer"),
        () -> new CorrectParticipant(id, dice.change(ParticipantEvent.class), version, "Fel"),
        () -> new CorrectParticipant(id, dice.change(ParticipantEvent.class), null, "Fel"),
        () -> new WithdrawParticipantEntry(id, version, "Fel"));
  }

  RegisterParticipant register(ParticipantId id) {
    long number = id.value().getLeastSignificantBits();
    return new RegisterParticipant(
        id,
        new Huvudman(number == PARTICIPANTS - 1 ? "0686" : "0604"),
        "A-" + number,
        dice.of(Sex.values()),
        dice.oneIn(2) ? 1990 : null,
        Dice.FIRST);
  }

  /// Mostly one of two, who are one person at times.
  private ParticipantId somebody() {
    return new ParticipantId(dice.id(2, dice.oneIn(5) ? PARTICIPANTS : 2));
  }

  private InsatsId insats() {
    return new InsatsId(dice.id(3, 2));
  }
}
