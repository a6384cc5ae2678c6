package se.sparbar.query.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.sparbar.events.AnonymousEvent.AnonymousCounted;
import se.sparbar.events.ClaimEvent.ClaimRecorded;
import se.sparbar.events.DeviationEvent.DeviationFiled;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.InsatsEvent.BudgetSet;
import se.sparbar.events.InsatsEvent.HeadcountRecorded;
import se.sparbar.events.InsatsEvent.PlacesSet;
import se.sparbar.events.InsatsEvent.StaffingSet;
import se.sparbar.events.ReportEvent.CoachReportSubmitted;
import se.sparbar.events.SurveyEvent.SurveyOpened;
import se.sparbar.ids.InsatsId;

/// An event that stands in a stream that is about no person known by name: a group's meeting, a
/// survey's counts, a cost, an anonymous participant.
///
/// @param version its place in the stream
public record Entry(String stream, long version, DomainEvent event) {
  /// The last day of what has no end.
  public static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

  /// An entry and the positions at which it was known so: from `from`, until before `until`.
  public record Known(Entry entry, long from, long until) {
    public boolean at(long position) {
      return from <= position && position < until;
    }
  }

  /// The insats that it names, if it names one.
  public @Nullable InsatsId insats() {
    return switch (event) {
      case InsatsEvent e -> e.insats();
      case AnonymousCounted e -> e.insats();
      case SurveyOpened e -> e.insats();
      case CoachReportSubmitted e -> e.insats();
      case DeviationFiled e -> e.insats();
      case DomainEvent _ -> null;
    };
  }

  /// The first day that it says something about.
  public LocalDate firstDay() {
    return switch (event) {
      case HeadcountRecorded e -> e.from();
      case CoachReportSubmitted e -> e.from();
      case ClaimRecorded e -> e.from();
      case AnonymousCounted e -> earlier(LocalDate.of(e.year(), 1, 1), e.on());
      case DomainEvent e -> e.occurredOn();
    };
  }

  /// The last day that it says something about.
  public LocalDate lastDay() {
    return switch (event) {
      case StaffingSet e -> e.to() == null ? FOREVER : e.to();
      case PlacesSet e -> LocalDate.of(e.year(), 12, 31);
      case BudgetSet e -> LocalDate.of(e.year(), 12, 31);
      case HeadcountRecorded e -> e.to();
      case SurveyOpened e -> e.to();
      case CoachReportSubmitted e -> e.to();
      case ClaimRecorded e -> e.to();
      case AnonymousCounted e -> later(LocalDate.of(e.year(), 12, 31), e.on());
      case DomainEvent e -> e.occurredOn();
    };
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
