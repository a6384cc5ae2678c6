package se.sparbar.command.insats;

import static se.sparbar.command.insats.InsatsRule.HEADCOUNT_OF_PERSONS;
import static se.sparbar.command.insats.InsatsRule.HEADCOUNT_OUTSIDE_INSATS;
import static se.sparbar.command.insats.InsatsRule.HEADCOUNT_OUTSIDE_KOMMUNER;
import static se.sparbar.command.insats.InsatsRule.HEADCOUNT_OUT_OF_RANGE;
import static se.sparbar.command.insats.InsatsRule.KRONOR_OUT_OF_RANGE;
import static se.sparbar.command.insats.InsatsRule.PLACES_OUT_OF_RANGE;
import static se.sparbar.command.insats.InsatsRule.YEAR_OUTSIDE_INSATS;

import java.time.LocalDate;
import java.util.SortedSet;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Measure;
import se.sparbar.command.rule.Days;
import se.sparbar.command.rule.Rejected;
import se.sparbar.events.InsatsEvent.BudgetSet;
import se.sparbar.events.InsatsEvent.CostBooked;
import se.sparbar.events.InsatsEvent.HeadcountRecorded;
import se.sparbar.events.InsatsEvent.PlacesSet;

/// What places, money and headcounts must be.
final class Amounts {
  private static final int MOST_PLACES = 100_000;
  private static final int MOST_HEADS = 1_000_000;
  private static final long MOST_KRONOR = 1_000_000_000_000L;

  private Amounts() {}

  static void check(PlacesSet e, Insats.Running insats, LocalDate today) {
    year(e.year(), insats, today);
    if (e.places() < 0 || e.places() > MOST_PLACES) {
      throw new Rejected(PLACES_OUT_OF_RANGE, e.places(), MOST_PLACES).at("places");
    }
  }

  static void check(BudgetSet e, Insats.Running insats, LocalDate today) {
    year(e.year(), insats, today);
    kronor(e.kronor(), 0);
  }

  static void check(CostBooked e, LocalDate today) {
    Days.happened("on", e.on(), today);
    kronor(e.kronor(), -MOST_KRONOR);
  }

  static void check(HeadcountRecorded e, Insats.Running insats, LocalDate today) {
    if (insats.measure() != Measure.VOLYM) {
      throw new Rejected(HEADCOUNT_OF_PERSONS, insats.name());
    }
    Days.happened("to", e.to(), today);
    Days.inOrder("to", e.from(), e.to());
    if (!insats.isRunningOn(e.from()) || !insats.isRunningOn(e.to())) {
      throw new Rejected(
              HEADCOUNT_OUTSIDE_INSATS, e.from(), e.to(), insats.name(), insats.startOn())
          .at("from");
    }
    SortedSet<Kommun> kommuner = insats.kommunerWithin(e.from(), e.to());
    if (!kommuner.contains(e.kommun())) {
      throw new Rejected(HEADCOUNT_OUTSIDE_KOMMUNER, e.kommun(), insats.name(), kommuner)
          .at("kommun");
    }
    if (e.heads().isEmpty()
        || e.heads().values().stream().anyMatch(count -> count < 0 || count > MOST_HEADS)) {
      throw new Rejected(HEADCOUNT_OUT_OF_RANGE, MOST_HEADS).at("heads");
    }
  }

  /// One that meets the insats.
  private static void year(int year, Insats.Running insats, LocalDate today) {
    int last = insats.endOn() == null ? today.getYear() + 5 : insats.endOn().getYear();
    if (year < insats.startOn().getYear() || year > last) {
      throw new Rejected(
              YEAR_OUTSIDE_INSATS,
              String.valueOf(year),
              insats.name(),
              String.valueOf(insats.startOn().getYear()),
              String.valueOf(last))
          .at("year");
    }
  }

  private static void kronor(long kronor, long least) {
    if (kronor < least || kronor > MOST_KRONOR) {
      throw new Rejected(KRONOR_OUT_OF_RANGE, least, MOST_KRONOR).at("kronor");
    }
  }
}
