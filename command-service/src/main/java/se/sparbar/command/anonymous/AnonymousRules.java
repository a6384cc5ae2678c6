package se.sparbar.command.anonymous;

import static se.sparbar.command.anonymous.AnonymousRule.ANONYMOUS_OUTSIDE_KOMMUNER;
import static se.sparbar.command.anonymous.AnonymousRule.ANONYMOUS_UNKNOWN;
import static se.sparbar.command.anonymous.AnonymousRule.ANONYMOUS_WITH_CONSENT;
import static se.sparbar.command.anonymous.AnonymousRule.ANONYMOUS_YEAR_OUTSIDE;

import java.time.LocalDate;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Registration;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.entry.EntryRules;
import se.sparbar.command.insats.AroundInsats;
import se.sparbar.command.insats.Insats;
import se.sparbar.command.rule.Days;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Rule;
import se.sparbar.events.AnonymousEvent;
import se.sparbar.events.AnonymousEvent.AnonymousCorrected;
import se.sparbar.events.AnonymousEvent.AnonymousCounted;
import se.sparbar.events.AnonymousEvent.AnonymousWithdrawn;

/// What an anonymous participant must be.
final class AnonymousRules implements EntryRules<AnonymousEvent, AroundInsats> {
  static final AnonymousRules HOLD = new AnonymousRules();

  private AnonymousRules() {}

  @Override
  public Class<AnonymousCounted> beginning() {
    return AnonymousCounted.class;
  }

  @Override
  public Rule unknown() {
    return ANONYMOUS_UNKNOWN;
  }

  @Override
  public void itself(AnonymousEvent event, AroundInsats around) {
    switch (event) {
      case AnonymousCounted e -> counted(e, around);
      case AnonymousCorrected _, AnonymousWithdrawn _ -> {}
    }
  }

  private static void counted(AnonymousCounted e, AroundInsats around) {
    Days.happened("on", e.on(), around.today());
    if (e.registration() == Registration.MED_SAMTYCKE) {
      throw new Rejected(ANONYMOUS_WITH_CONSENT).at("registration");
    }
    year(e.year(), e.on(), around);
    huvudman(e.kommun(), e.year(), around);
  }

  /// A year in which the insats has been run.
  static void year(int year, LocalDate on, AroundInsats around) {
    Insats.Running insats = around.known();
    boolean ended = insats.endOn() != null && insats.endOn().getYear() < year;
    if (year < insats.startOn().getYear() || year > on.getYear() || ended) {
      throw new Rejected(
              ANONYMOUS_YEAR_OUTSIDE,
              Integer.toString(year),
              insats.name(),
              Integer.toString(insats.startOn().getYear()),
              on)
          .at("year");
    }
  }

  /// Who is huvudman in the kommun at the latest in the year.
  static Huvudman huvudman(Kommun kommun, int year, AroundInsats around) {
    Insats.Running insats = around.known();
    LocalDate last = lastDay(year);
    SortedSet<Kommun> kommuner = insats.kommunerWithin(LocalDate.of(last.getYear(), 1, 1), last);
    for (LocalDate day = last; kommuner.contains(kommun); day = day.minusDays(1)) {
      @Nullable Huvudman huvudman = insats.kommunerOn(day).get(kommun);
      if (huvudman != null) {
        return huvudman;
      }
    }
    throw new Rejected(
            ANONYMOUS_OUTSIDE_KOMMUNER, kommun, insats.name(), Integer.toString(year), kommuner)
        .at("kommun");
  }

  /// Of a year that a calendar has; others are refused in their turn.
  private static LocalDate lastDay(int year) {
    return LocalDate.of(Math.clamp(year, Days.EARLIEST.getYear(), 9999), 12, 31);
  }

  @Override
  public void together(Entries<AnonymousEvent> next, AroundInsats around) {}
}
