package se.sparbar.command.http;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.sparbar.command.desk.InsatsDesk;
import se.sparbar.command.desk.Receipt;
import se.sparbar.command.insats.EndInsats;
import se.sparbar.command.insats.InsatsCommand;
import se.sparbar.command.insats.InsatsRule;
import se.sparbar.command.insats.ReviseInsats;
import se.sparbar.command.insats.SetGoal;
import se.sparbar.command.insats.SetStaffing;
import se.sparbar.command.insats.StartInsats;
import se.sparbar.ids.InsatsId;

/// `/api/v1/insatser`.
@RestController
@RequestMapping(
    path = InsatsHttp.PATH,
    consumes = MediaType.APPLICATION_JSON_VALUE,
    produces = MediaType.APPLICATION_JSON_VALUE)
final class InsatsHttp {
  static final String PATH = "/api/v1/insatser";

  private final InsatsDesk desk;
  private final Supplier<UUID> ids;

  InsatsHttp(InsatsDesk desk, Supplier<UUID> ids) {
    this.desk = desk;
    this.ids = ids;
  }

  @PostMapping
  ResponseEntity<Receipt> start(Sent sent) {
    return carryOut(sent, StartInsats.class, new InsatsId(ids.get()));
  }

  @PostMapping("/{id}/revisions")
  ResponseEntity<Receipt> revise(@PathVariable String id, Sent sent) {
    return carryOut(sent, ReviseInsats.class, id(id));
  }

  @PostMapping("/{id}/end")
  ResponseEntity<Receipt> end(@PathVariable String id, Sent sent) {
    return carryOut(sent, EndInsats.class, id(id));
  }

  @PostMapping("/{id}/goals")
  ResponseEntity<Receipt> setGoal(@PathVariable String id, Sent sent) {
    return carryOut(sent, SetGoal.class, id(id));
  }

  @PostMapping("/{id}/staffing")
  ResponseEntity<Receipt> setStaffing(@PathVariable String id, Sent sent) {
    return carryOut(sent, SetStaffing.class, id(id));
  }

  private <C extends Record & InsatsCommand> ResponseEntity<Receipt> carryOut(
      Sent sent, Class<C> command, InsatsId id) {
    return Answers.created(PATH, desk.carryOut(sent.as(command, "insats", id), sent.order()));
  }

  private static InsatsId id(String text) {
    return Answers.id(text, InsatsId::new, InsatsRule.INSATS_UNKNOWN);
  }
}
