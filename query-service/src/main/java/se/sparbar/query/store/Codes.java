package se.sparbar.query.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.sparbar.codes.ActivityKind;
import se.sparbar.codes.AgeBand;
import se.sparbar.codes.AssessmentPoint;
import se.sparbar.codes.AvslutClass;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.Education;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.EfterstodRecipient;
import se.sparbar.codes.FollowUpOutcome;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.MeetingKind;
import se.sparbar.codes.Mode;
import se.sparbar.codes.NotStartedReason;
import se.sparbar.codes.Occupation;
import se.sparbar.codes.Party;
import se.sparbar.codes.Referrer;
import se.sparbar.codes.Sex;
import se.sparbar.codes.TimeOnBenefits;
import se.sparbar.envelope.Catalogue;
import se.sparbar.query.facts.Cause;
import se.sparbar.query.facts.Step.Referral;

/// The code lists whose places stand for their codes in the facts' bytes.
final class Codes {
  static final List<Sex> SEX = List.of(Sex.values());
  static final List<AvslutReason> REASON = AvslutReason.all();
  static final List<AssessmentPoint> POINT = List.of(AssessmentPoint.values());
  static final List<IncomeSource> INCOME = IncomeSource.all();
  static final List<Occupation> OCCUPATION = Occupation.all();
  static final List<Education> EDUCATION = Education.all();
  static final List<TimeOnBenefits> BENEFITS = TimeOnBenefits.all();
  static final List<EfterstodPhase> PHASE = List.of(EfterstodPhase.values());
  static final List<EfterstodRecipient> RECIPIENT = List.of(EfterstodRecipient.values());
  static final List<MeetingKind> MEETING_KIND = MeetingKind.all();
  static final List<Mode> MODE = List.of(Mode.values());
  static final List<Party> PARTY = Party.all();
  static final List<Referrer> REFERRER = Referrer.all();
  static final List<Referral.Outcome> OUTCOME = List.of(Referral.Outcome.values());
  static final List<NotStartedReason> NOT_STARTED = NotStartedReason.all();
  static final List<AvslutClass> AVSLUT_CLASS = List.of(AvslutClass.values());
  static final List<FollowUpOutcome> FOLLOW_UP = List.of(FollowUpOutcome.values());
  static final List<AgeBand> AGE = List.of(AgeBand.values());
  static final List<ActivityKind> ACTIVITY = ActivityKind.all();
  static final List<Cause> CAUSE = List.of(Cause.values());
  static final List<String> TYPE =
      Catalogue.entries().map(Catalogue.Entry::type).distinct().sorted().toList();

  /// Raised when the bytes or the tables change their form.
  private static final int FORM = 11;

  /// Set in a mask that does not say all.
  private static final long OTHERS = 1L << 62;

  private static final ConcurrentHashMap<Long, SortedSet<IncomeSource>> INCOMES =
      new ConcurrentHashMap<>();

  private Codes() {}

  /// The form in which this program keeps facts. It changes with the code lists too, for the bytes
  /// hold places in them; facts of another form are made again from the log.
  static String form() {
    String names =
        Stream.of(
                SEX,
                REASON,
                POINT,
                INCOME,
                OCCUPATION,
                EDUCATION,
                BENEFITS,
                PHASE,
                RECIPIENT,
                MEETING_KIND,
                MODE,
                PARTY,
                REFERRER,
                OUTCOME,
                NOT_STARTED,
                AVSLUT_CLASS,
                FOLLOW_UP,
                AGE,
                ACTIVITY,
                CAUSE,
                TYPE)
            .map(List::toString)
            .collect(Collectors.joining());
    return FORM + "-" + Integer.toHexString(names.hashCode());
  }

  static void parties(SortedSet<Party> parties, ByteOut out) {
    out.number(parties.size());
    parties.forEach(party -> out.open(PARTY, party));
  }

  static SortedSet<Party> parties(ByteIn in) {
    int count = in.integer();
    if (count == 0) {
      return Collections.emptySortedSet();
    }
    SortedSet<Party> parties = new TreeSet<>();
    for (int i = 0; i < count; i++) {
      parties.add(in.openNeeded(PARTY, Party::of));
    }
    return Collections.unmodifiableSortedSet(parties);
  }

  /// A bit for each delivered source; the names of those that were added follow.
  static void write(SortedSet<IncomeSource> sources, ByteOut out) {
    long mask = 0;
    List<IncomeSource> added = new ArrayList<>();
    for (IncomeSource source : sources) {
      int place = INCOME.indexOf(source);
      if (place < 0) {
        added.add(source);
      } else {
        mask |= 1L << place;
      }
    }
    out.number(added.isEmpty() ? mask : mask | OTHERS);
    if (!added.isEmpty()) {
      out.number(added.size());
      added.forEach(source -> out.text(source.name()));
    }
  }

  static SortedSet<IncomeSource> incomes(ByteIn in) {
    long mask = in.number();
    if ((mask & OTHERS) == 0) {
      return incomes(mask);
    }
    SortedSet<IncomeSource> all = new TreeSet<>(incomes(mask & ~OTHERS));
    int added = in.integer();
    for (int i = 0; i < added; i++) {
      all.add(IncomeSource.of(in.text()));
    }
    return all;
  }

  /// The sources of a mask; the same for every case that has them.
  private static SortedSet<IncomeSource> incomes(long mask) {
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
