package se.sparbar.command.http;

import static se.sparbar.command.insats.InsatsRule.INSATS_UNKNOWN;

import se.sparbar.command.desk.InsatsDesk;
import se.sparbar.command.http.Resource.Subject;
import se.sparbar.command.insats.EndInsats;
import se.sparbar.command.insats.InsatsCommand;
import se.sparbar.command.insats.ReviseInsats;
import se.sparbar.command.insats.SetGoal;
import se.sparbar.command.insats.SetStaffing;
import se.sparbar.command.insats.StartInsats;
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
          .post("staffing", SetStaffing.class);

  private InsatsHttp() {}
}
