package se.sparbar.command.participant;

import se.sparbar.command.rule.Rule;

/// Rules that a command about a participant can break.
public enum ParticipantRule implements Rule {
  PARTICIPANT_UNKNOWN(Kind.UNKNOWN),
  PARTICIPANT_EXISTS(Kind.CONFLICT),
  AGE_OUT_OF_RANGE(Kind.INPUT),

  CONSENT_ALREADY_GIVEN(Kind.CONFLICT),
  CONSENT_ALREADY_WITHDRAWN(Kind.CONFLICT),
  CONSENT_WITHDRAWN_BEFORE_GIVEN(Kind.CONFLICT),

  ALREADY_PROTECTED(Kind.CONFLICT),
  PARTICIPANT_PROTECTED(Kind.CONFLICT),

  MERGE_WITH_ITSELF(Kind.INPUT),
  MERGE_ACROSS_HUVUDMAN(Kind.CONFLICT),
  MERGE_OVERLAPS(Kind.CONFLICT),
  MERGE_OF_MERGED(Kind.CONFLICT),
  PARTICIPANT_MERGED(Kind.CONFLICT),
  NOT_MERGED(Kind.CONFLICT),

  REGISTRATION_STAYS(Kind.CONFLICT),
  MERGE_HAS_ITS_OWN_REVERSAL(Kind.CONFLICT),
  REVERSAL_STAYS(Kind.CONFLICT);

  private final Kind kind;

  ParticipantRule(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
