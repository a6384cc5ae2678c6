package se.sparbar.command.http;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.sparbar.command.desk.EnrolmentDesk;
import se.sparbar.command.desk.Receipt;
import se.sparbar.command.enrolment.Assess;
import se.sparbar.command.enrolment.EndEfterstod;
import se.sparbar.command.enrolment.EnrolmentCommand;
import se.sparbar.command.enrolment.EnrolmentRule;
import se.sparbar.command.enrolment.RecordAvslut;
import se.sparbar.command.enrolment.RestoreEnrolment;
import se.sparbar.command.enrolment.StartEfterstod;
import se.sparbar.command.enrolment.StartEnrolment;
import se.sparbar.command.enrolment.Transfer;
import se.sparbar.command.enrolment.VoidEnrolment;
import se.sparbar.command.enrolment.WithdrawAvslut;
import se.sparbar.command.enrolment.WithdrawEfterstod;
import se.sparbar.ids.EnrolmentId;

/// `/api/v1/enrolments`.
@RestController
@RequestMapping(
    path = EnrolmentHttp.PATH,
    consumes = MediaType.APPLICATION_JSON_VALUE,
    produces = MediaType.APPLICATION_JSON_VALUE)
final class EnrolmentHttp {
  static final String PATH = "/api/v1/enrolments";

  private final EnrolmentDesk desk;
  private final Supplier<UUID> ids;

  EnrolmentHttp(EnrolmentDesk desk, Supplier<UUID> ids) {
    this.desk = desk;
    this.ids = ids;
  }

  @PostMapping
  ResponseEntity<Receipt> start(Sent sent) {
    return carryOut(sent, StartEnrolment.class, new EnrolmentId(ids.get()));
  }

  @PostMapping("/{id}/assessments")
  ResponseEntity<Receipt> assess(@PathVariable String id, Sent sent) {
    return carryOut(sent, Assess.class, id(id));
  }

  @PostMapping("/{id}/transfers")
  ResponseEntity<Receipt> transfer(@PathVariable String id, Sent sent) {
    return carryOut(sent, Transfer.class, id(id));
  }

  @PostMapping("/{id}/avslut")
  ResponseEntity<Receipt> recordAvslut(@PathVariable String id, Sent sent) {
    return carryOut(sent, RecordAvslut.class, id(id));
  }

  @PostMapping("/{id}/avslut-withdrawal")
  ResponseEntity<Receipt> withdrawAvslut(@PathVariable String id, Sent sent) {
    return carryOut(sent, WithdrawAvslut.class, id(id));
  }

  @PostMapping("/{id}/efterstod")
  ResponseEntity<Receipt> startEfterstod(@PathVariable String id, Sent sent) {
    return carryOut(sent, StartEfterstod.class, id(id));
  }

  @PostMapping("/{id}/efterstod-end")
  ResponseEntity<Receipt> endEfterstod(@PathVariable String id, Sent sent) {
    return carryOut(sent, EndEfterstod.class, id(id));
  }

  @PostMapping("/{id}/efterstod-withdrawal")
  ResponseEntity<Receipt> withdrawEfterstod(@PathVariable String id, Sent sent) {
    return carryOut(sent, WithdrawEfterstod.class, id(id));
  }

  @PostMapping("/{id}/corrections")
  ResponseEntity<Receipt> correct(@PathVariable String id, Sent sent) {
    return carryOut(sent, CorrectionBody.read(sent.body(), id(id)));
  }

  @PostMapping("/{id}/void")
  ResponseEntity<Receipt> voidEnrolment(@PathVariable String id, Sent sent) {
    return carryOut(sent, VoidEnrolment.class, id(id));
  }

  @PostMapping("/{id}/restore")
  ResponseEntity<Receipt> restore(@PathVariable String id, Sent sent) {
    return carryOut(sent, RestoreEnrolment.class, id(id));
  }

  private <C extends Record & EnrolmentCommand> ResponseEntity<Receipt> carryOut(
      Sent sent, Class<C> command, EnrolmentId id) {
    return carryOut(sent, sent.as(command, "enrolment", id));
  }

  private ResponseEntity<Receipt> carryOut(Sent sent, EnrolmentCommand command) {
    return Answers.created(PATH, desk.carryOut(command, sent.order()));
  }

  private static EnrolmentId id(String text) {
    return Answers.id(text, EnrolmentId::new, EnrolmentRule.ENROLMENT_UNKNOWN);
  }
}
