package se.sparbar.envelope;

import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/// How an old stored form is read today: each step carries one event from a version to the next,
/// and what the log holds stays as it was written.
final class Upcasters {
  /// By the version that they start from.
  private static final Map<StoredName, UnaryOperator<ObjectNode>> STEPS =
      Map.of(new StoredName("goal-set", 1), Upcasters::goalInPercent);

  private Upcasters() {}

  static boolean knows(String type, int version) {
    return STEPS.containsKey(new StoredName(type, version));
  }

  /// The form of the next version.
  static ObjectNode next(String type, int version, ObjectNode stored) {
    return STEPS
        .getOrDefault(new StoredName(type, version), UnaryOperator.identity())
        .apply(stored);
  }

  /// The first goals were all shares, so their threshold was per cent by name. One that is a number
  /// of persons ("175 deltagare") had no form.
  private static ObjectNode goalInPercent(ObjectNode stored) {
    stored.set("threshold", stored.remove("thresholdPercent"));
    return stored.put("unit", "PERCENT");
  }
}
