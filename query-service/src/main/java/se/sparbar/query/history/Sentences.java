package se.sparbar.query.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.envelope.Catalogue;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.Correction;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.DomainEvent.Rewriting;
import se.sparbar.events.DomainEvent.Withdrawing;
import se.sparbar.events.EnrolmentEvent.Assessed;
import se.sparbar.events.EnrolmentEvent.AvslutRecorded;
import se.sparbar.events.EnrolmentEvent.EnrolmentRestored;
import se.sparbar.events.EnrolmentEvent.EnrolmentVoided;
import se.sparbar.events.ParticipantEvent.ParticipantsMerged;
import se.sparbar.query.figures.CodesKnown;

/// A stream's history as sentences in Swedish. A rättelse and a withdrawal name the sentence that
/// they change.
public final class Sentences {
  private final Words words;
  private final Telling telling;

  private Sentences(Words words) {
    this.words = words;
    this.telling = new Telling(words);
  }

  /// @param events of one stream, in its order
  /// @param codes what added codes are called
  public static List<Sentence> of(List<Recorded> events, CodesKnown codes) {
    Sentences history = new Sentences(new Words(codes));
    return events.stream().map(history::sentence).toList();
  }

  private Sentence sentence(Recorded recorded) {
    DomainEvent event = recorded.event();
    return new Sentence(
        recorded.streamVersion(),
        recorded.position(),
        Catalogue.of(event).type(),
        event.occurredOn(),
        recorded.recordedAt(),
        recorded.cameLate(),
        telling.tell(recorded.streamVersion(), event),
        reason(event),
        event instanceof Rewriting rewriting ? changed(rewriting.change()) : null,
        corrects(event));
  }

  private Sentence.Changed changed(Correction change) {
    return new Sentence.Changed(
        words.field(change),
        change.from() == null ? null : words.of(change.from()),
        words.of(change.to()));
  }

  private static @Nullable String reason(DomainEvent event) {
    return switch (event) {
      case Rewriting rewriting -> rewriting.reason();
      case Withdrawing withdrawing -> withdrawing.reason();
      case EnrolmentVoided voided -> voided.reason();
      case EnrolmentRestored restored -> restored.reason();
      case AvslutRecorded avslut -> avslut.reasonForMismatch();
      case Assessed assessed -> assessed.reasonForMismatch();
      case ParticipantsMerged merged -> merged.reason();
      case DomainEvent _ -> null;
    };
  }

  private static @Nullable Long corrects(DomainEvent event) {
    return switch (event) {
      case Rewriting rewriting -> rewriting.corrects();
      case Withdrawing withdrawing -> withdrawing.corrects();
      case EnrolmentRestored restored -> restored.corrects();
      case DomainEvent _ -> null;
    };
  }
}
