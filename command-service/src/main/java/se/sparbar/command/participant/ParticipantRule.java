package se.sparbar.command.participant;

import se.sparbar.command.rule.Rule;

/// Rules that a command about a participant can break.
public enum ParticipantRule implements Rule {
  PARTICIPANT_UNKNOWN(Kind.UNKNOWN),
  PARTICIPANT_EXISTS(Kind.CONFLICT),
  AGE_OUT_OF_RANGE(Kind.INPUT);

  private final Kind kind;

  ParticipantRule(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
