package se.sparbar.command.http;

import static se.sparbar.command.codelist.CodeListRule.CODE_LIST_UNKNOWN;

import se.sparbar.codes.CodeLists;
import se.sparbar.command.codelist.AddCode;
import se.sparbar.command.codelist.CodeListCommand;
import se.sparbar.command.codelist.CorrectCodeList;
import se.sparbar.command.codelist.EndCode;
import se.sparbar.command.codelist.RelabelCode;
import se.sparbar.command.codelist.WithdrawCodeListEntry;
import se.sparbar.command.desk.EntryDesk;
import se.sparbar.command.http.Resource.Subject;
import se.sparbar.events.CodeListEvent;

/// `/api/v1/code-lists`: each list is there from the beginning, under its name.
final class CodeListHttp {
  static final Resource<String, CodeListCommand> CODE_LISTS =
      Resource.of(
              "code-lists",
              CodeListCommand.class,
              Subject.named("list", "avslut-reason", CodeLists.all().keySet(), CODE_LIST_UNKNOWN),
              EntryDesk.class,
              EntryDesk::carryOut)
          .post("codes", AddCode.class)
          .post("ended", EndCode.class)
          .post("labels", RelabelCode.class)
          .post(
              "corrections",
              CorrectCodeList.class,
              new CorrectionBody<>(
                  CodeListEvent.class, CorrectCodeList.class, CorrectCodeList::new))
          .post("withdrawals", WithdrawCodeListEntry.class);

  private CodeListHttp() {}
}
