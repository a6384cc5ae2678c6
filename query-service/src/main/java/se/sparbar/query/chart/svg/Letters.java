package se.sparbar.query.chart.svg;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How wide text is: the widths of DejaVu Sans, the widest of the fonts that a reader is likely to
/// have, so that no text takes more room than was kept for it.
final class Letters {
  private static final int UNKNOWN = 1000;
  private static final double BOLD = 1.12;
  private static final Map<Character, Integer> WIDTHS = new HashMap<>();

  /// What Swedish compounds end in, so that a word which is too long is parted where one reads on.
  private static final List<String> ENDINGS =
      List.of(
          "penning",
          "ersättning",
          "försörjning",
          "stöd",
          "sökande",
          "bidrag",
          "verksamhet",
          "redovisning",
          "inskrivning",
          "kommun",
          "kallat");

  static {
    // Thousandths of the size.
    put(280, "ijl");
    put(296, "IJ");
    put(338, " \u00a0.,:;'|/");
    put(411, "ft()[]r-·");
    put(525, "sz\u2013");
    put(592, "ckvxy");
    put(640, "abdeghnopqu0123456789ELFPTYS?_");
    put(700, "ABCKRVXZ");
    put(790, "DGHNOQU");
    put(840, "w+=\u2212<>");
    put(990, "mMW%");
  }

  private Letters() {}

  private static void put(int width, String letters) {
    letters.chars().forEach(letter -> WIDTHS.put((char) letter, width));
  }

  static double width(String text, Type type) {
    String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    int sum = bare.chars().map(letter -> WIDTHS.getOrDefault((char) letter, UNKNOWN)).sum();
    return sum * type.size() * (type.bold() ? BOLD : 1) / 1000;
  }

  /// Lines no wider than that. Broken at spaces and after `/` and `-`; within a word, where it
  /// alone is too wide.
  static List<String> wrap(String text, double width, Type type) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String piece : text.split("(?<=[ /-])", -1)) {
      if (!line.isEmpty() && width((line + piece).strip(), type) > width) {
        lines.add(line.strip());
        line = "";
      }
      line += piece;
      while (width(line.strip(), type) > width) {
        int at = within(line.strip(), width, type);
        lines.add(line.strip().substring(0, at) + "-");
        line = line.stripLeading().substring(at);
      }
    }
    lines.add(line.strip());
    return lines;
  }

  /// Where to part a word: before the last ending that leaves room for a hyphen, or as late as can
  /// be.
  private static int within(String word, double width, Type type) {
    int last = 1;
    int ending = 0;
    for (int at = 2; at < word.length() - 1; at++) {
      if (width(word.substring(0, at) + "-", type) > width) {
        break;
      }
      last = at;
      ending = ENDINGS.stream().anyMatch(word.substring(at)::startsWith) ? at : ending;
    }
    return ending > 0 ? ending : last;
  }
}
