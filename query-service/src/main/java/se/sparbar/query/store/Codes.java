package se.sparbar.query.store;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.sparbar.codes.AssessmentPoint;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.Education;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.EfterstodRecipient;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Occupation;
import se.sparbar.codes.Sex;
import se.sparbar.codes.TimeOnBenefits;

/// The code lists whose places stand for their codes in the facts' bytes.
final class Codes {
  static final List<Sex> SEX = List.of(Sex.values());
  static final List<AvslutReason> REASON = List.of(AvslutReason.values());
  static final List<AssessmentPoint> POINT = List.of(AssessmentPoint.values());
  static final List<IncomeSource> INCOME = List.of(IncomeSource.values());
  static final List<Occupation> OCCUPATION = List.of(Occupation.values());
  static final List<Education> EDUCATION = List.of(Education.values());
  static final List<TimeOnBenefits> BENEFITS = List.of(TimeOnBenefits.values());
  static final List<EfterstodPhase> PHASE = List.of(EfterstodPhase.values());
  static final List<EfterstodRecipient> RECIPIENT = List.of(EfterstodRecipient.values());

  /// Raised when the bytes or the tables change their form.
  private static final int FORM = 1;

  private static final ConcurrentHashMap<Long, SortedSet<IncomeSource>> INCOMES =
      new ConcurrentHashMap<>();

  private Codes() {}

  /// The form in which this program keeps facts. It changes with the code lists too, for the bytes
  /// hold places in them; facts of another form are made again from the log.
  static String form() {
    String names =
        Stream.of(SEX, REASON, POINT, INCOME, OCCUPATION, EDUCATION, BENEFITS, PHASE, RECIPIENT)
            .map(List::toString)
            .collect(Collectors.joining());
    return FORM + "-" + Integer.toHexString(names.hashCode());
  }

  static long mask(SortedSet<IncomeSource> sources) {
    long mask = 0;
    for (IncomeSource source : sources) {
      mask |= 1L << INCOME.indexOf(source);
    }
    return mask;
  }

  /// The sources of a mask; the same for every case that has them.
  static SortedSet<IncomeSource> incomes(long mask) {
    return INCOMES.computeIfAbsent(mask, Codes::sources);
  }

  private static SortedSet<IncomeSource> sources(long mask) {
    TreeSet<IncomeSource> sources = new TreeSet<>();
    for (int i = 0; i < INCOME.size(); i++) {
      if (((mask >> i) & 1) == 1) {
        sources.add(INCOME.get(i));
      }
    }
    return Collections.unmodifiableSortedSet(sources);
  }
}
