package se.sparbar.command.entry;

import se.sparbar.command.rule.Rule;

/// Rules of recording, correcting and taking back, whatever it is about.
public enum EntryRule implements Rule {
  NOTHING_TO_CORRECT,
  CORRECTION_AMBIGUOUS,
  CORRECTION_FROM_DIFFERS,
  CORRECTION_CHANGES_NOTHING,
  NOTHING_TO_WITHDRAW,
  WITHDRAWN_ALREADY,
  CORRECTION_NOT_WITHDRAWN,
  ENTRY_EXISTS,
  BEGINNING_WITHDRAWN,
  BEGINNING_NEEDED;
}
