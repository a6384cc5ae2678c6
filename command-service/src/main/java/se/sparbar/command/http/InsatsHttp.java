package se.sparbar.command.http;

import static se.sparbar.command.insats.InsatsRule.INSATS_UNKNOWN;

import se.sparbar.command.desk.InsatsDesk;
import se.sparbar.command.http.Resource.Subject;
import se.sparbar.command.insats.BookCost;
import se.sparbar.command.insats.CorrectInsats;
import se.sparbar.command.insats.EndInsats;
import se.sparbar.command.insats.InsatsCommand;
import se.sparbar.command.insats.RecordHeadcount;
import se.sparbar.command.insats.ReviseInsats;
import se.sparbar.command.insats.SetBudget;
import se.sparbar.command.insats.SetGoal;
import se.sparbar.command.insats.SetPlaces;
import se.sparbar.command.insats.SetStaffing;
import se.sparbar.command.insats.StartInsats;
import se.sparbar.command.insats.WithdrawInsatsEntry;
import se.sparbar.events.InsatsEvent;
import se.sparbar.ids.InsatsId;

/// `/api/v1/insatser`.
final class InsatsHttp {
  static final Resource<InsatsId, InsatsCommand> INSATSER =
      Resource.of(
              "insatser",
              InsatsCommand.class,
              new Subject<>("insats", InsatsId::new, INSATS_UNKNOWN),
              InsatsDesk.class,
              InsatsDesk::carryOut)
          .create(StartInsats.class)
          .post("revisions", ReviseInsats.class)
          .post("end", EndInsats.class)
          .post("goals", SetGoal.class)
          .post("staffing", SetStaffing.class)
          .post("places", SetPlaces.class)
          .post("budgets", SetBudget.class)
          .post("costs", BookCost.class)
          .post("headcounts", RecordHeadcount.class)
          .post(
              "corrections",
              CorrectInsats.class,
              new CorrectionBody<>(InsatsEvent.class, CorrectInsats.class, CorrectInsats::new))
          .post("withdrawals", WithdrawInsatsEntry.class);

  private InsatsHttp() {}
}
