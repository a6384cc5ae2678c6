package se.sparbar.query.store;

import java.time.Instant;
import java.util.UUID;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.ParticipantId;

/// An event about a participant, with what a fold needs of the envelope; its other components are
/// left empty. Who is concerned comes first.
final class RecordedBytes {
  private RecordedBytes() {}

  static void write(UUID participant, Recorded recorded, ByteOut out) {
    out.uuid(participant);
    out.number(recorded.position());
    out.number(recorded.streamVersion());
    out.number(NoteBytes.micros(recorded.recordedAt()));
    out.flag(recorded.isAfterAdoption());
    DomainEvent event = recorded.event();
    if (event instanceof EnrolmentEvent enrolment) {
      out.flag(true);
      out.uuid(enrolment.enrolment().value());
      EventBytes.write(enrolment, out);
    } else {
      out.flag(false);
      DossierBytes.write((ParticipantEvent) event, out);
    }
  }

  static Recorded read(ByteIn in) {
    UUID participant = in.uuid();
    long position = in.number();
    long streamVersion = in.number();
    Instant recordedAt = NoteBytes.instant(in.number());
    boolean afterAdoption = in.flag();
    DomainEvent event =
        in.flag()
            ? EventBytes.read(new EnrolmentId(in.uuid()), in)
            : DossierBytes.self(new ParticipantId(participant), in);
    return Recorded.forFold(position, streamVersion, participant, recordedAt, afterAdoption, event);
  }
}
