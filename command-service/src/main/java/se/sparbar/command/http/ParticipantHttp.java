package se.sparbar.command.http;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.sparbar.command.desk.ParticipantDesk;
import se.sparbar.command.desk.Receipt;
import se.sparbar.command.participant.RegisterParticipant;
import se.sparbar.ids.ParticipantId;

/// `/api/v1/participants`.
@RestController
@RequestMapping(
    path = ParticipantHttp.PATH,
    consumes = MediaType.APPLICATION_JSON_VALUE,
    produces = MediaType.APPLICATION_JSON_VALUE)
final class ParticipantHttp {
  static final String PATH = "/api/v1/participants";

  private final ParticipantDesk desk;
  private final Supplier<UUID> ids;

  ParticipantHttp(ParticipantDesk desk, Supplier<UUID> ids) {
    this.desk = desk;
    this.ids = ids;
  }

  @PostMapping
  ResponseEntity<Receipt> register(Sent sent) {
    RegisterParticipant command =
        sent.as(RegisterParticipant.class, "participant", new ParticipantId(ids.get()));
    return Answers.created(PATH, desk.carryOut(command, sent.order()));
  }
}
