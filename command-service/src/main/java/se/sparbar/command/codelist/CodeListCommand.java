package se.sparbar.command.codelist;

import se.sparbar.command.entry.Around.Day;
import se.sparbar.command.entry.EntryCommand;
import se.sparbar.events.CodeListEvent;
import se.sparbar.ids.CodeListId;

/// What can be done to a code list. Its stream needs no beginning: a list is there as it is
/// delivered.
public sealed interface CodeListCommand extends EntryCommand<CodeListEvent, Day>
    permits AddCode, EndCode, RelabelCode, CorrectCodeList, WithdrawCodeListEntry {
  /// The list's name, such as `avslut-reason`.
  String list();

  @Override
  default CodeListId stream() {
    return CodeListId.of(list());
  }
}
