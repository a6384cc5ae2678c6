package se.sparbar.command.insats;

import static se.sparbar.command.insats.InsatsRule.HUVUDMAN_OUTSIDE_KOMMUNER;
import static se.sparbar.command.insats.InsatsRule.INSATS_NEEDS_KOMMUN;
import static se.sparbar.command.rule.CommonRule.KOMMUN_UNKNOWN;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Kommuner;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Text;

/// Who is huvudman in each kommun of an insats.
final class KommunMap {
  private KommunMap() {}

  /// The kommun itself where nothing else is said.
  static SortedMap<Kommun, Huvudman> of(
      SortedSet<Kommun> kommuner, @Nullable SortedMap<Kommun, Huvudman> huvudman) {
    if (kommuner.isEmpty()) {
      throw new Rejected(INSATS_NEEDS_KOMMUN).at("kommuner");
    }
    SortedMap<Kommun, Huvudman> map = new TreeMap<>();
    for (Kommun kommun : kommuner) {
      if (!Kommuner.exists(kommun)) {
        throw new Rejected(KOMMUN_UNKNOWN, kommun.code()).at("kommuner");
      }
      map.put(kommun, new Huvudman(kommun.code()));
    }
    if (huvudman != null) {
      huvudman.forEach((kommun, runs) -> put(map, kommun, runs));
    }
    return map;
  }

  private static void put(SortedMap<Kommun, Huvudman> map, Kommun kommun, Huvudman huvudman) {
    if (!map.containsKey(kommun)) {
      throw new Rejected(HUVUDMAN_OUTSIDE_KOMMUNER, kommun.code()).at("huvudman");
    }
    Text.line("huvudman", huvudman.name());
    map.put(kommun, huvudman);
  }
}
