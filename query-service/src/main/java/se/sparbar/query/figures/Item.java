package se.sparbar.query.figures;

/// What is summed within a cell: a name, and a code where there is one sum for each code.
public record Item(String name, String code) {
  /// The figure's main count.
  public static final Item COUNT = new Item("count", "");

  /// What the main count is a share of.
  public static final Item OF = new Item("of", "");
}
