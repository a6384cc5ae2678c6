package se.sparbar.query.http;

import static se.sparbar.query.text.Texts.text;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.Kommun;
import se.sparbar.events.AnonymousEvent.AnonymousCounted;
import se.sparbar.events.ClaimEvent.ClaimRecorded;
import se.sparbar.events.DeviationEvent.DeviationFiled;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.GroupEvent.GroupChanged;
import se.sparbar.events.GroupEvent.GroupFormed;
import se.sparbar.events.ReportEvent.CoachReportSubmitted;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.facts.Affair;
import se.sparbar.query.facts.Entry;
import se.sparbar.query.facts.InsatsFacts;

/// Which of the streams of a kind a list shows: those of some insatser, kommuner and a förbund that
/// say something about a day of a period. What was not asked for chooses nothing.
record Choice(
    Set<InsatsId> insatser,
    Set<Kommun> kommuner,
    @Nullable String forbund,
    LocalDate first,
    LocalDate last) {
  static final Choice ALL = new Choice(Set.of(), Set.of(), null, LocalDate.EPOCH, Entry.FOREVER);

  static Choice read(Parameters parameters, Collection<InsatsFacts> known) {
    Asked asked = new Asked(parameters);
    Choice choice =
        new Choice(
            asked.named(known),
            asked.kommuner(),
            parameters.one(Asked.FORBUND),
            day(parameters, Asked.FROM, LocalDate.EPOCH),
            day(parameters, Asked.TO, Entry.FOREVER));
    if (choice.last.isBefore(choice.first)) {
      parameters.wrong(Asked.TO, "PERIOD_REVERSED", text("error.period-reversed"));
    }
    return choice;
  }

  private static LocalDate day(Parameters parameters, String name, LocalDate absent) {
    @Nullable LocalDate day = parameters.all(name).isEmpty() ? absent : parameters.date(name);
    return day == null ? absent : day;
  }

  /// Whether a stream is one of them; of its days the store knows.
  boolean takes(Affair affair) {
    return (insatser.isEmpty() || affair.entries().stream().anyMatch(this::isOfInsats))
        && (kommuner.isEmpty() || !Collections.disjoint(kommuner, kommuner(affair)))
        && (forbund == null || affair.entries().stream().anyMatch(this::isOfForbund));
  }

  private boolean isOfInsats(Entry entry) {
    @Nullable InsatsId insats = entry.insats();
    return insats != null && insatser.contains(insats);
  }

  private boolean isOfForbund(Entry entry) {
    @Nullable Forbund of =
        switch (entry.event()) {
          case GroupFormed e -> e.forbund();
          case DeviationFiled e -> e.forbund();
          case ClaimRecorded e -> e.forbund();
          case DomainEvent _ -> null;
        };
    return of != null && of.name().equals(forbund);
  }

  /// Where it is, after the last change.
  private static Set<Kommun> kommuner(Affair affair) {
    return switch (affair.entries().getLast().event()) {
      case GroupFormed e -> e.kommuner();
      case GroupChanged e -> e.kommuner();
      case AnonymousCounted e -> Set.of(e.kommun());
      case CoachReportSubmitted e -> Set.of(e.kommun());
      case DomainEvent _ -> Set.of();
    };
  }
}
