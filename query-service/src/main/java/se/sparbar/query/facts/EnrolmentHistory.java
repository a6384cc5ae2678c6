package se.sparbar.query.facts;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Sex;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.Assessed;
import se.sparbar.events.EnrolmentEvent.AvslutRecorded;
import se.sparbar.events.EnrolmentEvent.AvslutWithdrawn;
import se.sparbar.events.EnrolmentEvent.Corrected;
import se.sparbar.events.EnrolmentEvent.EfterstodEnded;
import se.sparbar.events.EnrolmentEvent.EfterstodStarted;
import se.sparbar.events.EnrolmentEvent.EfterstodWithdrawn;
import se.sparbar.events.EnrolmentEvent.EnrolmentRestored;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
import se.sparbar.events.EnrolmentEvent.EnrolmentVoided;
import se.sparbar.events.EnrolmentEvent.Transferred;

/// One enrolment's history as it stands after every rättelse: a correction rewrites the event that
/// it names, a withdrawal takes it out, a void hides the whole. The log keeps what was; this keeps
/// what is held true.
public final class EnrolmentHistory {
  private final NavigableMap<Long, EnrolmentEvent> standing = new TreeMap<>();
  private boolean voided;

  public EnrolmentHistory() {}

  public EnrolmentHistory(NavigableMap<Long, EnrolmentEvent> standing, boolean voided) {
    this.standing.putAll(standing);
    this.voided = voided;
  }

  void evolve(long version, EnrolmentEvent event) {
    switch (event) {
      case EnrolmentStarted _,
          Assessed _,
          Transferred _,
          AvslutRecorded _,
          EfterstodStarted _,
          EfterstodEnded _ ->
          standing.put(version, event);
      case AvslutWithdrawn w -> standing.remove(w.corrects());
      case EfterstodWithdrawn w -> withdrawEfterstod(w.corrects());
      case Corrected c ->
          standing.computeIfPresent(c.corrects(), (_, told) -> Rewrite.apply(told, c.change()));
      case EnrolmentVoided _ -> voided = true;
      case EnrolmentRestored _ -> voided = false;
    }
  }

  private void withdrawEfterstod(long started) {
    standing.remove(started);
    standing
        .values()
        .removeIf(e -> e instanceof EfterstodEnded ended && ended.started() == started);
  }

  boolean counts() {
    return !voided && standing.values().stream().anyMatch(EnrolmentStarted.class::isInstance);
  }

  Case toCase(Sex sex, @Nullable Integer birthYear) {
    return new CaseReading(standing).toCase(sex, birthYear);
  }

  public NavigableMap<Long, EnrolmentEvent> standing() {
    return Collections.unmodifiableNavigableMap(standing);
  }

  public boolean voided() {
    return voided;
  }

  static SortedSet<IncomeSource> none() {
    return Collections.emptySortedSet();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EnrolmentHistory that
        && voided == that.voided
        && standing.equals(that.standing);
  }

  @Override
  public int hashCode() {
    return standing.hashCode();
  }
}
