package se.sparbar.codes;

import java.util.Comparator;

/// A code of a list that grows without a release: delivered in `codes.csv`, or added by a
/// [se.sparbar.events.CodeListEvent]. An event keeps the code it was recorded with.
public interface OpenCode<C extends OpenCode<C>> extends Code, Comparable<C> {
  /// As people read it. One that was added has its label in the list's stream; here it is its name.
  @Override
  default String label() {
    return CodeLists.label(this);
  }

  /// In the order of the list as delivered, then by name.
  @Override
  default int compareTo(C other) {
    return Comparator.<OpenCode<?>>comparingInt(CodeLists::place)
        .thenComparing(OpenCode::name)
        .compare(this, other);
  }
}
