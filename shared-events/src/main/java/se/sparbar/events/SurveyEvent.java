package se.sparbar.events;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.StreamId;
import se.sparbar.ids.SurveyId;

/// Indikatorenkät: one round of the national questions in one insats; answers are anonymous.
public sealed interface SurveyEvent extends DomainEvent {
  SurveyId survey();

  @Override
  default StreamId stream() {
    return survey();
  }

  /// Omgången öppnas.
  record SurveyOpened(SurveyId survey, InsatsId insats, String name, LocalDate from, LocalDate to)
      implements SurveyEvent {
    @Override
    public LocalDate occurredOn() {
      return from;
    }
  }

  /// Svaren räknas; a later count replaces the earlier. `counts` has per question (1 to 7) how many
  /// chose each of the six steps, from "Inte alls" to "Helt och hållet".
  record SurveyCounted(
      SurveyId survey,
      int invited,
      int answered,
      SortedMap<Integer, List<Integer>> counts,
      LocalDate on)
      implements SurveyEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Rättelse: one field of one earlier event, and why.
  record SurveyCorrected(
      SurveyId survey, long corrects, Correction change, LocalDate on, String reason)
      implements SurveyEvent, Rewriting {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// En uppgift tas tillbaka: the event at version `corrects` never happened; one that names a
  /// withdrawal restores what that took away.
  record SurveyEntryWithdrawn(SurveyId survey, long corrects, LocalDate on, String reason)
      implements SurveyEvent, Withdrawing {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }
}
