package se.sparbar.standalone.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.Sex;

/// Deals out why people left: as the plan says for the years that it holds, by chance for the
/// others.
final class Reasons {
  private record Deck(String insats, int year, Sex sex) {
    boolean isOf(Life life) {
      return life.cohort().insats().equals(insats) && life.sex() == sex && life.endsIn(year);
    }
  }

  private static final Map<AvslutReason, Integer> OTHER_YEARS =
      new TreeMap<>(
          Map.of(
              AvslutReason.ARBETE_UTAN_STOD, 12,
              AvslutReason.ARBETE_MED_STOD, 12,
              AvslutReason.STUDIER, 18,
              AvslutReason.ARBETSSOKANDE, 28,
              AvslutReason.SJUKDOM, 12,
              AvslutReason.ATER_REMITTENT, 8,
              AvslutReason.EGEN_BEGARAN, 5,
              AvslutReason.FLYTT, 5));

  private Reasons() {}

  static List<Life> deal(long seed, List<Life> lives) {
    Map<Integer, AvslutReason> dealt = new HashMap<>();
    decks().forEach((deck, cards) -> deal(seed, deck, cards, lives, dealt));
    Dice dice = new Dice(seed, "reasons");
    return lives.stream()
        .map(life ->
            life.avslutOn() == null
                ? life
                : life.because(dealt.computeIfAbsent(life.number(), _ -> dice.pick(OTHER_YEARS))))
        .toList();
  }

  private static void deal(
      long seed,
      Deck deck,
      List<AvslutReason> cards,
      List<Life> lives,
      Map<Integer, AvslutReason> dealt) {
    List<Life> leavers = lives.stream().filter(deck::isOf).toList();
    if (leavers.size() != cards.size()) {
      throw new IllegalStateException(
          deck + ": " + leavers.size() + " leave, and " + cards.size() + " reasons are given");
    }
    List<AvslutReason> shuffled = new Dice(seed, "reasons/" + deck).shuffled(cards);
    for (int i = 0; i < shuffled.size(); i++) {
      dealt.put(leavers.get(i).number(), shuffled.get(i));
    }
  }

  private static Map<Deck, List<AvslutReason>> decks() {
    Map<Deck, List<AvslutReason>> decks = new HashMap<>();
    for (Map<String, String> row : Table.rows("reasons.csv")) {
      Deck deck =
          new Deck(
              get(row, "insats"), Integer.parseInt(get(row, "year")), Sex.valueOf(get(row, "sex")));
      decks
          .computeIfAbsent(deck, _ -> new ArrayList<>())
          .addAll(
              Collections.nCopies(
                  Integer.parseInt(get(row, "count")), AvslutReason.of(get(row, "reason"))));
    }
    return decks;
  }

  private static String get(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column), column);
  }
}
