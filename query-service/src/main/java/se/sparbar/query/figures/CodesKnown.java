package se.sparbar.query.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Code;
import se.sparbar.codes.CodeLists;
import se.sparbar.codes.CodeLists.Entry;
import se.sparbar.events.CodeListEvent;
import se.sparbar.events.CodesInForce;

/// The lists that grow, as they are known at a position: what was delivered, and what has been
/// added, relabelled and ended.
///
/// @param lists by name, each by code in its order
public record CodesKnown(Map<String, Map<String, Entry>> lists) {
  private static final Set<String> TYPES = Set.of("code-added", "code-ended", "code-relabelled");

  public static CodesKnown at(Facts facts, long position) {
    Map<String, List<CodeListEvent>> standing = new LinkedHashMap<>();
    facts
        .entries(TYPES, position)
        .forEach(entry -> {
          CodeListEvent event = (CodeListEvent) entry.event();
          standing.computeIfAbsent(list(event), _ -> new ArrayList<>()).add(event);
        });
    Map<String, Map<String, Entry>> lists = new LinkedHashMap<>();
    for (String list : CodeLists.all().keySet()) {
      lists.put(list, CodesInForce.of(list, standing.getOrDefault(list, List.of())));
    }
    return new CodesKnown(lists);
  }

  /// As people read it; the code itself where its list does not know it.
  public String label(Code code) {
    @Nullable Entry entry =
        lists.getOrDefault(CodeLists.name(code.getClass()), Map.of()).get(code.name());
    return entry == null ? code.label() : entry.label();
  }

  private static String list(CodeListEvent event) {
    return switch (event) {
      case CodeListEvent.CodeAdded e -> e.list();
      case CodeListEvent.CodeEnded e -> e.list();
      case CodeListEvent.CodeRelabelled e -> e.list();
      case CodeListEvent.CodeListCorrected _, CodeListEvent.CodeListEntryWithdrawn _ ->
          throw new IllegalStateException("never stands: " + event);
    };
  }
}
