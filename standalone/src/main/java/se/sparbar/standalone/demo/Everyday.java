package se.sparbar.standalone.demo;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import se.sparbar.codes.ActivityKind;
import se.sparbar.codes.Answerer;
import se.sparbar.codes.MeetingKind;
import se.sparbar.codes.Mode;
import se.sparbar.codes.Party;
import se.sparbar.events.EnrolmentEvent.ActivityEnded;
import se.sparbar.events.EnrolmentEvent.ActivityStarted;
import se.sparbar.events.EnrolmentEvent.MeetingHeld;
import se.sparbar.events.EnrolmentEvent.ProgressionMeasured;

/// What goes on between start and avslut, as far as the coach notes it: meetings every third or
/// fourth month, for half of the participants praktik and the like, for half some measurements.
record Everyday(long seed, Life life, Telling telling) {
  private static final Map<MeetingKind, Integer> MEETINGS =
      Weights.of(MeetingKind.DELTAGARMOTE, 80)
          .and(MeetingKind.TREPART, 14)
          .and(MeetingKind.SIP, 4)
          .and(MeetingKind.ARBETSGIVARMOTE, 2)
          .map();

  private static final Map<Mode, Integer> MODES =
      Weights.of(Mode.PLATS, 78).and(Mode.DIGITALT, 18).and(Mode.HYBRID, 4).map();

  private static final Map<ActivityKind, Integer> ACTIVITIES =
      Weights.of(ActivityKind.PRAKTIK, 46)
          .and(ActivityKind.ARBETSTRANING, 38)
          .and(ActivityKind.SPRAKTRANING, 5)
          .and(ActivityKind.STUDIER, 6)
          .and(ActivityKind.ANSTALLNING, 5)
          .map();

  private static final Map<Integer, Integer> CHANGES =
      Weights.of(-1, 20).and(0, 52).and(1, 26).and(2, 2).map();

  /// After the start is registered.
  void tell() {
    Spans spans = Spans.of(life, telling.lastDay());
    spans.windows().forEach(this::meetings);
    spans.windows().stream().findFirst().ifPresent(this::activity);
    spans.windows().stream().findFirst().ifPresent(this::measurements);
  }

  private void meetings(Window window) {
    Dice dice = dice("meetings/" + window.from());
    LocalDate on = Workdays.from(window.from().plusDays(dice.between(5, 30)));
    while (!on.isAfter(window.to())) {
      MeetingKind kind = dice.pick(MEETINGS);
      MeetingHeld held =
          new MeetingHeld(telling.enrolment(), kind, dice.pick(MODES), parties(kind), on);
      telling.note(dice, telling.noted(dice, on), () -> held);
      on = Workdays.from(on.plusDays(dice.between(70, 150)));
    }
  }

  private static SortedSet<Party> parties(MeetingKind kind) {
    SortedSet<Party> parties = new TreeSet<>();
    if (kind.equals(MeetingKind.SIP)) {
      Collections.addAll(parties, Party.KOMMUN, Party.REGION);
    } else if (!kind.equals(MeetingKind.DELTAGARMOTE)) {
      parties.add(Party.ARBETSGIVARE);
    }
    return Collections.unmodifiableSortedSet(parties);
  }

  private void activity(Window window) {
    Dice dice = dice("activity");
    LocalDate from = Workdays.from(window.from().plusDays(dice.between(20, 160)));
    if (dice.chance(45) || from.isAfter(window.to())) {
      return;
    }
    ActivityStarted started = new ActivityStarted(telling.enrolment(), dice.pick(ACTIVITIES), from);
    LocalDate day = telling.noted(dice, from);
    Note beginning = telling.note(dice, day, () -> started);
    LocalDate to = Workdays.until(from.plusDays(dice.between(28, 170)));
    if (!to.isAfter(window.to())) {
      LocalDate noted = telling.noted(dice, to);
      telling.note(
          dice,
          noted.isAfter(day) ? noted : Workdays.from(day.plusDays(1)),
          () -> new ActivityEnded(telling.enrolment(), beginning.version(), to));
    }
  }

  private void measurements(Window window) {
    Dice dice = dice("measurements");
    LocalDate on = Workdays.from(window.from().plusDays(dice.between(0, 40)));
    int many = dice.chance(48) ? dice.between(2, 3) : 0;
    SortedMap<String, Integer> answers = new TreeMap<>();
    Bip.items().keySet().forEach(item -> answers.put(item, dice.between(Bip.LEAST, 3)));
    for (int i = 0; i < many && !on.isAfter(window.to()); i++) {
      ProgressionMeasured measured =
          new ProgressionMeasured(
              telling.enrolment(),
              Bip.id(seed),
              1,
              Answerer.DELTAGARE,
              Collections.unmodifiableSortedMap(new TreeMap<>(answers)),
              on);
      telling.note(dice, telling.noted(dice, on), () -> measured);
      answers.replaceAll(
          (_, value) -> Math.clamp((long) value + dice.pick(CHANGES), Bip.LEAST, Bip.MOST));
      on = Workdays.from(on.plusDays(dice.between(120, 220)));
    }
  }

  private Dice dice(String purpose) {
    return new Dice(seed, purpose + "/" + life.number());
  }
}
