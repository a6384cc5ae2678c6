package se.sparbar.command.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Code;
import se.sparbar.codes.CodeLists;
import se.sparbar.codes.CodeLists.Entry;

/// The codes of each list as other programs write them.
@FunctionalInterface
public interface Codes {
  /// As they are delivered.
  Codes DELIVERED = CodeLists::entries;

  /// A list by its codes, in its order.
  Map<String, Entry> of(Class<? extends Code> list);

  default <C extends Code> Optional<C> find(Class<C> list, String name) {
    return of(list).containsKey(name) ? Optional.of(CodeLists.code(list, name)) : Optional.empty();
  }

  /// All of a list, in its order.
  default <C extends Code> List<C> all(Class<C> list) {
    return of(list).keySet().stream().map(name -> CodeLists.code(list, name)).toList();
  }

  /// All of a list, for a message that says what is allowed.
  default String allowed(Class<? extends Code> list) {
    return String.join(", ", of(list).keySet());
  }

  /// As people read it now.
  default String label(Code code) {
    @Nullable Entry entry = of(code.getClass()).get(code.name());
    return entry == null ? code.label() : entry.label();
  }
}
