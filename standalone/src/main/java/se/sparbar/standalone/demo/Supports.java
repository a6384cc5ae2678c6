package se.sparbar.standalone.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AvslutClass;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.EfterstodRecipient;
import se.sparbar.codes.Sex;
import se.sparbar.standalone.demo.Life.Efterstod;

/// Deals out efterstöd in SE-Höglandet. In 2023 exactly 10 women and 18 men have some: 5 and 8 who
/// left to work or studies that year (2 and 2 of them already before they left), 2 and 4 who left
/// in 2022 and still had it, 3 and 6 who had begun to work and had not left.
final class Supports {
  private static final Map<EfterstodRecipient, Integer> RECIPIENTS =
      Weights.of(EfterstodRecipient.BADA, 5)
          .and(EfterstodRecipient.DELTAGARE, 3)
          .and(EfterstodRecipient.ARBETSGIVARE, 2)
          .map();

  private final Dice dice;
  private final List<Life> lives;

  private Supports(long seed, List<Life> lives) {
    this.dice = new Dice(seed, "efterstod");
    this.lives = new ArrayList<>(lives);
  }

  static List<Life> deal(long seed, List<Life> lives) {
    Supports supports = new Supports(seed, lives);
    supports.deal(Sex.KVINNA, 5, 2, 3);
    supports.deal(Sex.MAN, 8, 4, 6);
    return List.copyOf(supports.lives);
  }

  private void deal(Sex sex, int leftIn2023, int leftIn2022, int stillThere) {
    Comparator<Life> byAvslut =
        Comparator.comparing((Life l) -> Objects.requireNonNull(l.avslutOn()))
            .thenComparingInt(Life::number);
    give(sex, succeededIn(2021), byAvslut, 4, l -> after(l, LocalDate.of(2022, 6, 15)));
    give(sex, succeededIn(2022), byAvslut, 3, l -> after(l, LocalDate.of(2022, 12, 16)));
    give(sex, succeededIn(2022), byAvslut.reversed(), leftIn2022, l -> List.of(intoNextYear(l)));
    give(sex, succeededIn(2023), byAvslut, 2, this::beforeAndAfter);
    give(sex, succeededIn(2023), byAvslut, leftIn2023 - 2, l -> after(l, null));
    give(sex, succeededIn(2024), byAvslut, 2, l -> after(l, null));
    Comparator<Life> byStart = Comparator.comparing(Life::startOn).thenComparingInt(Life::number);
    give(sex, stays(2022), byStart, 2, l -> List.of(during(2022)));
    give(sex, stays(2023), byStart, stillThere, l -> List.of(during(2023)));
  }

  private void give(
      Sex sex,
      Predicate<Life> may,
      Comparator<Life> order,
      int many,
      Function<Life, List<Efterstod>> what) {
    List<Life> chosen =
        lives.stream()
            .filter(l -> l.sex() == sex && l.efterstod().isEmpty() && may.test(l))
            .filter(l -> l.cohort().insats().equals(DemoInsats.SE))
            .sorted(order)
            .limit(many)
            .toList();
    if (chosen.size() < many) {
      throw new IllegalStateException("too few for efterstöd: " + sex);
    }
    chosen.forEach(l -> lives.set(l.number() - 1, l.with(what.apply(l))));
  }

  private static Predicate<Life> succeededIn(int year) {
    return l ->
        l.endsIn(year)
            && l.twist() != Twist.AVSLUT_REGISTERED_LATE
            && l.twist() != Twist.AVSLUT_MOVED_LATER
            && l.reason() != null
            && (l.reason().avslutClass() == AvslutClass.ARBETE
                || l.reason().avslutClass() == AvslutClass.STUDIER);
  }

  private static Predicate<Life> stays(int year) {
    return l ->
        l.twist() == Twist.PLAIN
            && l.avslutOn() == null
            && l.startOn().isBefore(LocalDate.of(year, 1, 1));
  }

  /// From the avslut on, for some months, and over on a given day at the latest.
  private List<Efterstod> after(Life l, @Nullable LocalDate latest) {
    LocalDate from = Objects.requireNonNull(l.avslutOn()).plusDays(dice.between(0, 7));
    LocalDate to = from.plusDays(dice.between(90, 300));
    if (latest != null && to.isAfter(latest)) {
      to = latest;
    }
    return List.of(support(EfterstodPhase.EFTER_AVSLUT, from, to));
  }

  private List<Efterstod> beforeAndAfter(Life l) {
    LocalDate avslutOn = Objects.requireNonNull(l.avslutOn());
    LocalDate from = avslutOn.minusDays(dice.between(60, 150));
    LocalDate earliest = l.startOn().plusDays(25);
    List<Efterstod> both = new ArrayList<>();
    both.add(
        support(
            EfterstodPhase.UNDER_INSKRIVNING, from.isBefore(earliest) ? earliest : from, avslutOn));
    both.addAll(after(l, null));
    return both;
  }

  private Efterstod intoNextYear(Life l) {
    LocalDate from = Objects.requireNonNull(l.avslutOn()).plusDays(dice.between(0, 7));
    LocalDate to = dice.day(Window.of("2023-01-30", "2023-06-16"));
    return support(EfterstodPhase.EFTER_AVSLUT, from, to);
  }

  private Efterstod during(int year) {
    LocalDate from = dice.day(Window.of(year + "-02-01", year + "-06-16"));
    LocalDate to = dice.day(Window.of(year + "-09-01", year + "-12-16"));
    return support(EfterstodPhase.UNDER_INSKRIVNING, from, to);
  }

  /// What goes on past the end of the demo has no end yet.
  private Efterstod support(EfterstodPhase phase, LocalDate from, LocalDate to) {
    boolean goesOn = to.isAfter(LocalDate.of(2024, 4, 30));
    return new Efterstod(phase, dice.pick(RECIPIENTS), from, goesOn ? null : to);
  }
}
