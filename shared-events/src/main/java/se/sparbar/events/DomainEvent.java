package se.sparbar.events;

import java.time.LocalDate;

/// Something that happened and was recorded. All streams' events stand in this one package, because
/// a sealed family may not reach outside its package; a reader that switches over them must name
/// every one.
public sealed interface DomainEvent permits InsatsEvent, ParticipantEvent, EnrolmentEvent {
  /// When it happened, chosen by the user; the envelope says when it was recorded.
  LocalDate occurredOn();
}
