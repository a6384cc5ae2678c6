package se.sparbar.standalone.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import se.sparbar.codes.AvslutClass;

/// Deals out the ordinary slips and moves of everyday registration, none of which changes a
/// published figure.
final class Slips {
  private Slips() {}

  static List<Life> deal(long seed, List<Life> lives) {
    List<Life> dealt = new ArrayList<>(lives);
    deal(seed, Twist.TRANSFERRED, 6, Slips::staysLong, dealt);
    deal(seed, Twist.TRANSFER_CORRECTED, 1, Slips::staysLong, dealt);
    deal(seed, Twist.START_CORRECTED, 4, Slips::startsMidMonth, dealt);
    deal(seed, Twist.INCOME_CORRECTED, 5, l -> l.startOn().getYear() > 2021, dealt);
    deal(seed, Twist.REASON_CORRECTED, 3, l -> leftOtherwise(l, 2022, 2023), dealt);
    deal(seed, Twist.REASON_CORRECTED_NEXT_YEAR, 2, l -> leftOtherwise(l, 2022, 2022), dealt);
    deal(seed, Twist.AVSLUT_RECORDED_AGAIN, 3, Slips::leftMidYear, dealt);
    deal(seed, Twist.VOIDED_AND_RESTORED, 2, Slips::startsMidYear, dealt);
    return List.copyOf(dealt);
  }

  private static void deal(
      long seed, Twist twist, int many, Predicate<Life> may, List<Life> lives) {
    List<Life> chosen =
        new Dice(seed, "slips/" + twist)
            .shuffled(lives).stream()
                .filter(l -> l.twist() == Twist.PLAIN && !l.comesBack() && may.test(l))
                .limit(many)
                .toList();
    if (chosen.size() < many) {
      throw new IllegalStateException("too few for " + twist);
    }
    chosen.forEach(l -> lives.set(l.number() - 1, l.with(twist)));
  }

  private static boolean staysLong(Life l) {
    LocalDate last = l.avslutOn() == null ? LocalDate.of(2024, 1, 31) : l.avslutOn();
    return l.cohort().insats().equals(DemoInsats.SE)
        && l.startOn().getYear() > 2020
        && l.startOn().plusDays(250).isBefore(last);
  }

  private static boolean startsMidMonth(Life l) {
    return l.startOn().getYear() > 2020 && l.startOn().getDayOfMonth() > 10;
  }

  private static boolean startsMidYear(Life l) {
    return l.startOn().getYear() > 2021
        && l.startOn().getMonthValue() < 9
        && (l.avslutOn() == null || l.avslutOn().isAfter(l.startOn().plusDays(200)));
  }

  private static boolean leftOtherwise(Life l, int first, int last) {
    return l.reason() != null
        && l.reason().avslutClass() == AvslutClass.ANNAT
        && (l.endsIn(first) || l.endsIn(last));
  }

  private static boolean leftMidYear(Life l) {
    if (l.avslutOn() == null || !(l.endsIn(2022) || l.endsIn(2023))) {
      return false;
    }
    int month = l.avslutOn().getMonthValue();
    return month > 3
        && month < 11
        && l.startOn().plusDays(150).isBefore(l.avslutOn())
        && Objects.requireNonNull(l.reason()).avslutClass() == AvslutClass.ARBETSSOKANDE;
  }
}
