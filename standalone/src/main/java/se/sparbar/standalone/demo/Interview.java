package se.sparbar.standalone.demo;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.Education;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Occupation;
import se.sparbar.codes.TimeOnBenefits;

/// What a person answers, at start by age and at avslut by what became of them.
record Interview(
    SortedSet<IncomeSource> income,
    Occupation occupation,
    @Nullable Education education,
    @Nullable TimeOnBenefits timeOnBenefits) {

  private static final Map<IncomeSource, Integer> YOUNG =
      Weights.<IncomeSource>of(IncomeSource.FORSORJNINGSSTOD, 34)
          .and(IncomeSource.AKTIVITETSERSATTNING, 27)
          .and(IncomeSource.INGEN_OFFENTLIG, 20)
          .and(IncomeSource.AKTIVITETSSTOD, 9)
          .and(IncomeSource.SJUKPENNING, 6)
          .and(IncomeSource.ETABLERINGSERSATTNING, 2)
          .and(IncomeSource.A_KASSA, 2)
          .map();

  private static final Map<IncomeSource, Integer> OLDER =
      Weights.<IncomeSource>of(IncomeSource.FORSORJNINGSSTOD, 35)
          .and(IncomeSource.SJUKPENNING, 30)
          .and(IncomeSource.AKTIVITETSSTOD, 12)
          .and(IncomeSource.SJUKERSATTNING, 8)
          .and(IncomeSource.INGEN_OFFENTLIG, 8)
          .and(IncomeSource.A_KASSA, 5)
          .and(IncomeSource.ETABLERINGSERSATTNING, 2)
          .map();

  private static final Map<Occupation, Integer> OCCUPATIONS =
      Weights.of(Occupation.INGET, 55)
          .and(Occupation.ARBETSSOKANDE, 25)
          .and(Occupation.PRAKTIK, 9)
          .and(Occupation.DAGLIG_VERKSAMHET, 5)
          .and(Occupation.STUDERAR, 4)
          .and(Occupation.OKANT, 2)
          .map();

  private static final Map<Education, Integer> EDUCATIONS =
      Weights.of(Education.GYMNASIUM_EJ_AVSLUTAT, 34)
          .and(Education.GRUNDSKOLA, 29)
          .and(Education.GYMNASIUM, 26)
          .and(Education.EJ_GRUNDSKOLA, 6)
          .and(Education.EFTERGYMNASIAL, 2)
          .and(Education.HOGSKOLA, 1)
          .and(Education.OKAND, 2)
          .map();

  private static final Map<TimeOnBenefits, Integer> TIMES =
      Weights.of(TimeOnBenefits.UPP_TILL_6_MAN, 14)
          .and(TimeOnBenefits.MAN_6_12, 18)
          .and(TimeOnBenefits.AR_1_2, 24)
          .and(TimeOnBenefits.AR_2_3, 17)
          .and(TimeOnBenefits.AR_3_5, 15)
          .and(TimeOnBenefits.AR_5_10, 9)
          .and(TimeOnBenefits.OKAND, 3)
          .map();

  static Interview atStart(Dice dice, int age) {
    IncomeSource source = dice.pick(age < 30 ? YOUNG : OLDER);
    boolean none = source.equals(IncomeSource.INGEN_OFFENTLIG);
    boolean partly = !none && !source.equals(IncomeSource.FORSORJNINGSSTOD) && dice.chance(12);
    boolean sick = source.equals(IncomeSource.SJUKPENNING);
    return new Interview(
        partly ? income(source, IncomeSource.FORSORJNINGSSTOD) : income(source),
        sick ? Occupation.SJUKSKRIVEN : dice.pick(OCCUPATIONS),
        dice.pick(EDUCATIONS),
        none ? TimeOnBenefits.INGEN : dice.pick(TIMES));
  }

  static Interview atAvslut(Dice dice, SortedSet<IncomeSource> before, AvslutReason reason) {
    return switch (reason.name()) {
      case "ARBETE_UTAN_STOD" ->
          answers(partTime(dice, IncomeSource.LON_UTAN_STOD, before, 10), Occupation.ARBETAR);
      case "ARBETE_MED_STOD" ->
          answers(partTime(dice, IncomeSource.LON_MED_STOD, before, 25), Occupation.ARBETAR);
      case "STUDIER" -> answers(student(dice, before), Occupation.STUDERAR);
      case "ARBETSSOKANDE" -> answers(jobseeker(dice, before), Occupation.ARBETSSOKANDE);
      case "SJUKDOM" -> answers(ill(before), Occupation.SJUKSKRIVEN);
      case "ORDINARIE_AKTIVITET", "ANNAN_INSATS" -> answers(before, Occupation.PRAKTIK);
      case "ERSATTNING_UPPHORD" -> answers(income(IncomeSource.INGEN_OFFENTLIG), Occupation.INGET);
      default -> answers(before, Occupation.INGET);
    };
  }

  Interview doing(Occupation other) {
    return new Interview(income, other, education, timeOnBenefits);
  }

  static SortedSet<IncomeSource> income(IncomeSource... sources) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(Arrays.asList(sources)));
  }

  private static SortedSet<IncomeSource> partTime(
      Dice dice, IncomeSource wage, SortedSet<IncomeSource> before, int percent) {
    boolean partly = dice.chance(percent) && before.first().isPublic();
    return partly ? income(wage, before.first()) : income(wage);
  }

  private static SortedSet<IncomeSource> student(Dice dice, SortedSet<IncomeSource> before) {
    boolean folkhogskola = before.contains(IncomeSource.AKTIVITETSERSATTNING) && dice.chance(50);
    return income(folkhogskola ? IncomeSource.AKTIVITETSERSATTNING : IncomeSource.STUDIESTOD);
  }

  private static SortedSet<IncomeSource> jobseeker(Dice dice, SortedSet<IncomeSource> before) {
    return dice.chance(55) ? income(IncomeSource.AKTIVITETSSTOD) : before;
  }

  private static SortedSet<IncomeSource> ill(SortedSet<IncomeSource> before) {
    return before.contains(IncomeSource.AKTIVITETSERSATTNING)
        ? before
        : income(IncomeSource.SJUKPENNING);
  }

  private static Interview answers(SortedSet<IncomeSource> income, Occupation occupation) {
    return new Interview(income, occupation, null, null);
  }
}
