package se.sparbar.command.codelist;

import static se.sparbar.command.codelist.CodeListRule.CODE_LABEL_UNCHANGED;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.CodeLists;
import se.sparbar.command.entry.Around.Day;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.rule.Rejected;
import se.sparbar.events.CodeListEvent;
import se.sparbar.events.CodeListEvent.CodeRelabelled;

/// En kod får en tydligare etikett, for the same meaning: another meaning is another code.
public record RelabelCode(String list, String code, String label, LocalDate on)
    implements CodeListCommand {

  @Override
  public List<CodeListEvent> decide(Entries<CodeListEvent> state, Day around) {
    CodeLists.@Nullable Entry present = CodeListRules.codes(list, state).get(code);
    if (present != null && present.label().equals(label)) {
      throw new Rejected(CODE_LABEL_UNCHANGED, code).at("label");
    }
    return CodeListRules.HOLD.record(
        state, around, new CodeRelabelled(stream(), list, code, label, on));
  }
}
