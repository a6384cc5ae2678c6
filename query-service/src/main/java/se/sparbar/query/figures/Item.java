package se.sparbar.query.figures;

import java.util.Comparator;

/// What is summed within a cell: a name, and a code where there is one sum for each code.
public record Item(String name, String code) {
  /// By name, then by code.
  static final Comparator<Item> IN_ORDER =
      Comparator.comparing(Item::name).thenComparing(Item::code);

  /// The figure's main count.
  public static final Item COUNT = new Item("count", "");

  /// What the main count is a share of.
  public static final Item OF = new Item("of", "");

  /// `count`, or `income:A_KASSA` where there is a code.
  public String written() {
    return code.isEmpty() ? name : name + ":" + code;
  }

  /// Reads what [#written] wrote.
  public static Item read(String written) {
    int colon = written.indexOf(':');
    return colon < 0
        ? new Item(written, "")
        : new Item(written.substring(0, colon), written.substring(colon + 1));
  }
}
