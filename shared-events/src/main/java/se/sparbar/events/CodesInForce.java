package se.sparbar.events;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.CodeLists;
import se.sparbar.codes.CodeLists.Entry;
import se.sparbar.events.CodeListEvent.CodeAdded;
import se.sparbar.events.CodeListEvent.CodeEnded;
import se.sparbar.events.CodeListEvent.CodeListCorrected;
import se.sparbar.events.CodeListEvent.CodeListEntryWithdrawn;
import se.sparbar.events.CodeListEvent.CodeRelabelled;

/// A code list as it is: what was delivered, and what its stream has made of it.
public final class CodesInForce {
  private CodesInForce() {}

  /// By code, the delivered ones first.
  ///
  /// @param list its name
  /// @param standing what stands of its stream
  public static Map<String, Entry> of(String list, Collection<CodeListEvent> standing) {
    Map<String, Entry> codes = new LinkedHashMap<>(CodeLists.all().getOrDefault(list, Map.of()));
    for (CodeListEvent event : standing) {
      switch (event) {
        case CodeAdded e -> codes.putIfAbsent(e.code(), added(e));
        case CodeEnded e -> codes.computeIfPresent(e.code(), (_, code) -> ended(code, e.on()));
        case CodeRelabelled e ->
            codes.computeIfPresent(e.code(), (_, code) -> labelled(code, e.label()));
        case CodeListCorrected _, CodeListEntryWithdrawn _ -> {}
      }
    }
    return codes;
  }

  private static Entry added(CodeAdded e) {
    int dot = e.code().indexOf('.');
    String group = dot < 0 ? "" : e.code().substring(0, dot);
    return new Entry(e.list(), e.code(), e.label(), group, e.validFrom(), null);
  }

  private static Entry ended(Entry code, @Nullable LocalDate on) {
    return new Entry(code.list(), code.code(), code.label(), code.group(), code.validFrom(), on);
  }

  private static Entry labelled(Entry code, String label) {
    return new Entry(
        code.list(), code.code(), label, code.group(), code.validFrom(), code.validTo());
  }
}
