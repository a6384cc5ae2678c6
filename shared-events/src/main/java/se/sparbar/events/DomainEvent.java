package se.sparbar.events;

import java.time.LocalDate;
import se.sparbar.ids.StreamId;

/// Something that happened and was recorded. All streams' events stand in this one package, because
/// a sealed family may not reach outside its package; a reader that switches over them must name
/// every one.
public sealed interface DomainEvent
    permits InsatsEvent,
        ParticipantEvent,
        EnrolmentEvent,
        AnonymousEvent,
        GroupEvent,
        SurveyEvent,
        DeviationEvent,
        ReportEvent,
        AdoptionEvent,
        ClaimEvent,
        InstrumentEvent,
        CodeListEvent {
  /// When it happened, chosen by the user; the envelope says when it was recorded.
  LocalDate occurredOn();

  /// Whose history it belongs to.
  StreamId stream();

  /// An event that says what a field of an earlier event of its stream should have been. `corrects`
  /// is that event's version in the stream, never another correction's.
  interface Rewriting {
    long corrects();

    Correction change();

    String reason();
  }

  /// An event that takes back an earlier one of its stream, by its version; one that names another
  /// withdrawal restores what that took away.
  interface Withdrawing {
    long corrects();

    String reason();
  }

  /// An event that ends what another of its stream began, by that one's version; it stands and
  /// falls with it.
  interface Ending {
    long started();
  }
}
