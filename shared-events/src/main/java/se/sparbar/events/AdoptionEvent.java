package se.sparbar.events;

import java.time.LocalDate;
import java.util.List;
import se.sparbar.codes.Forbund;
import se.sparbar.ids.AdoptionId;
import se.sparbar.ids.StreamId;

/// Fastställd rapport: the figures, definitions, texts and files of a förbund's report for a year
/// or a half-year, frozen with the position in the log that they were computed from. Nothing here
/// is ever corrected or taken back: what was adopted was adopted, and is amended by a new version
/// (rule 14). A version of the report is a version of its stream.
public sealed interface AdoptionEvent extends DomainEvent {
  AdoptionId adoption();

  /// The position in the log that everything in it was computed from.
  long basis();

  /// What was frozen, in the order in which it was made.
  List<Document> documents();

  @Override
  default StreamId stream() {
    return adoption();
  }

  /// One file, as exactly these bytes; they are kept beside the log, and whoever has them can see
  /// that they are the ones.
  ///
  /// @param name in the report: `report.json`, `arsredovisning.pdf`
  /// @param size in bytes
  /// @param sha256 of the bytes, in small hexadecimal digits
  record Document(String name, String mediaType, long size, String sha256) {}

  /// Rapporten fastställs, for the days from `from` to `to`; `on` is the day of the decision.
  record ReportAdopted(
      AdoptionId adoption,
      Forbund forbund,
      LocalDate from,
      LocalDate to,
      long basis,
      List<Document> documents,
      LocalDate on)
      implements AdoptionEvent {
    public ReportAdopted {
      documents = List.copyOf(documents);
    }

    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Ändring: a new version beside those before it, and why.
  record ReportAmended(
      AdoptionId adoption, long basis, List<Document> documents, LocalDate on, String reason)
      implements AdoptionEvent {
    public ReportAmended {
      documents = List.copyOf(documents);
    }

    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }
}
