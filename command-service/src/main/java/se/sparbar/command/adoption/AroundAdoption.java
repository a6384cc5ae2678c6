package se.sparbar.command.adoption;

import java.time.LocalDate;
import java.util.List;
import se.sparbar.command.entry.Around;
import se.sparbar.events.AdoptionEvent.Document;

/// What surrounds the adoption of a report: the report itself, which has been made and kept before
/// anybody decides about it.
///
/// @param basis the position in the log that it was computed from
/// @param knownOn the day on which the event at that position was recorded
public record AroundAdoption(
    LocalDate today, long basis, LocalDate knownOn, List<Document> documents) implements Around {
  public AroundAdoption {
    documents = List.copyOf(documents);
  }
}
