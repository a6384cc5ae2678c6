package se.sparbar.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.command.log.Prepared;
import se.sparbar.envelope.Catalogue;
import se.sparbar.envelope.EventJson;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
import se.sparbar.events.EnrolmentEvent.ReferralReceived;
import se.sparbar.events.InsatsEvent.StaffingSet;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.ParticipantId;

/// The log of `every-event.txt`, with what the write side's adapters say of each event.
final class EveryEvent {
  private static final String FILE = "every-event.txt";
  private static final Huvudman ANEBY = new Huvudman("0604");

  private final Map<String, Long> versions = new HashMap<>();
  private final Map<EnrolmentId, ParticipantId> participants = new HashMap<>();

  private EveryEvent() {}

  static List<Prepared> log() throws IOException {
    EveryEvent every = new EveryEvent();
    List<Prepared> log = new ArrayList<>();
    try (InputStream file =
        Objects.requireNonNull(EveryEvent.class.getResourceAsStream(FILE), FILE)) {
      for (String line : new String(file.readAllBytes(), UTF_8).lines().toList()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          log.add(every.event(line));
        }
      }
    }
    return log;
  }

  private Prepared event(String line) {
    String type = line.substring(0, line.indexOf('/'));
    int version = Integer.parseInt(line.substring(line.indexOf('/') + 1, line.indexOf(' ')));
    byte[] payload = line.substring(line.indexOf(' ') + 1).getBytes(UTF_8);
    DomainEvent event = EventJson.read(type, version, payload);
    String stream = event.stream().stream();
    @Nullable UUID subject = subject(event);
    return new Prepared(
        UUID.randomUUID(),
        stream,
        versions.merge(stream, 1L, Long::sum),
        subject == null ? null : ANEBY,
        subject,
        event.occurredOn(),
        new Catalogue.Entry(type, version, event.getClass()),
        payload,
        false);
  }

  private @Nullable UUID subject(DomainEvent event) {
    return switch (event) {
      case ReferralReceived e -> begun(e.enrolment(), e.participant());
      case EnrolmentStarted e -> begun(e.enrolment(), e.participant());
      case EnrolmentEvent e -> Objects.requireNonNull(participants.get(e.enrolment())).value();
      case ParticipantEvent e -> e.participant().value();
      case StaffingSet e -> e.coach().value();
      case DomainEvent _ -> null;
    };
  }

  private UUID begun(EnrolmentId enrolment, ParticipantId participant) {
    participants.put(enrolment, participant);
    return participant.value();
  }
}
