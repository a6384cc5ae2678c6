package se.sparbar.standalone.demo;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AvslutClass;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.FollowUpOutcome;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Occupation;
import se.sparbar.events.EnrolmentEvent.FollowedUp;

/// What the coach learned 6, 12 and 24 months after an avslut to work or studies, for most of those
/// whose time came before the report of 2023.
record Afterwards(long seed, Life life, Telling telling) {
  private static final LocalDate LAST_DUE = LocalDate.of(2024, 2, 9);

  private static final Map<FollowUpOutcome, Integer> ELSE =
      Weights.of(FollowUpOutcome.EJ_NADD, 45)
          .and(FollowUpOutcome.ARBETSSOKANDE, 35)
          .and(FollowUpOutcome.ANNAT, 20)
          .map();

  /// After the avslut is registered.
  void tell() {
    @Nullable LocalDate avslutOn = life.avslutOn();
    @Nullable AvslutReason reason = life.reason();
    if (avslutOn == null || reason == null) {
      return;
    }
    switch (reason.avslutClass()) {
      case ARBETE, STUDIER -> {
        tell(avslutOn, reason.avslutClass(), 6);
        tell(avslutOn, reason.avslutClass(), 12);
        tell(avslutOn, reason.avslutClass(), 24);
      }
      case ARBETSSOKANDE, ANNAT -> {}
    }
  }

  private void tell(LocalDate avslutOn, AvslutClass began, int months) {
    Dice dice = new Dice(seed, "follow-up-" + months + "/" + life.number());
    LocalDate on = Workdays.from(avslutOn.plusMonths(months).plusDays(dice.between(-10, 20)));
    if (avslutOn.plusMonths(months).isAfter(LAST_DUE) || dice.chance(months == 24 ? 40 : 14)) {
      return;
    }
    FollowUpOutcome same =
        began == AvslutClass.ARBETE ? FollowUpOutcome.ARBETE : FollowUpOutcome.STUDIER;
    FollowUpOutcome outcome = dice.chance(months == 6 ? 80 : 70) ? same : dice.pick(ELSE);
    FollowedUp followedUp =
        new FollowedUp(
            telling.enrolment(), months, outcome, income(dice, outcome), occupation(outcome), on);
    LocalDate noted = telling.noted(dice, on);
    LocalDate earliest = Workdays.from(telling.lastDay().plusDays(1));
    telling.note(dice, noted.isBefore(earliest) ? earliest : noted, () -> followedUp);
  }

  private static SortedSet<IncomeSource> income(Dice dice, FollowUpOutcome outcome) {
    SortedSet<IncomeSource> income = new TreeSet<>();
    switch (outcome) {
      case ARBETE ->
          income.add(dice.chance(55) ? IncomeSource.LON_UTAN_STOD : IncomeSource.LON_MED_STOD);
      case STUDIER -> income.add(IncomeSource.STUDIESTOD);
      case ARBETSSOKANDE ->
          income.add(dice.chance(50) ? IncomeSource.A_KASSA : IncomeSource.AKTIVITETSSTOD);
      case ANNAT ->
          income.add(dice.chance(50) ? IncomeSource.SJUKPENNING : IncomeSource.FORSORJNINGSSTOD);
      case EJ_NADD -> {}
    }
    return Collections.unmodifiableSortedSet(income);
  }

  private static @Nullable Occupation occupation(FollowUpOutcome outcome) {
    return switch (outcome) {
      case ARBETE -> Occupation.ARBETAR;
      case STUDIER -> Occupation.STUDERAR;
      case ARBETSSOKANDE -> Occupation.ARBETSSOKANDE;
      case ANNAT -> Occupation.INGET;
      case EJ_NADD -> null;
    };
  }
}
