package se.sparbar.command.imports;

import se.sparbar.command.rule.Rule;

/// Rules that an import can break beside those of what its rows do.
public enum ImportRule implements Rule {
  IMPORT_UNKNOWN(Kind.UNKNOWN),
  INSATS_NAME_UNKNOWN(Kind.CONFLICT),
  PARTICIPANT_DIFFERS(Kind.CONFLICT),
  WRITTEN_SINCE_IMPORT(Kind.CONFLICT);

  private final Kind kind;

  ImportRule(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
