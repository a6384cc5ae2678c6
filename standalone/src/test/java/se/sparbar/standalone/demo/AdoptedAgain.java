package se.sparbar.standalone.demo;

import java.util.List;
import se.sparbar.query.adoption.ReportFile;
import se.sparbar.query.adoption.ReportFiles;
import se.sparbar.query.figures.Question;
import se.sparbar.query.figures.Reached;
import se.sparbar.query.report.ReportPeriod;
import se.sparbar.standalone.demo.Adoptions.Decision;

/// The files of the demo's first adopted report, made from its events in memory: what the services
/// froze in another process must be the same to the byte.
public final class AdoptedAgain {
  private AdoptedAgain() {}

  public static List<ReportFile> files() {
    Decision decision = Adoptions.all(Demo.SEED).getFirst();
    DemoLog log = new DemoLog(Demo.events(Demo.SEED));
    ReportPeriod period = new ReportPeriod(decision.command().from().getYear(), false);
    String asOf = String.valueOf(decision.command().asOf());
    Reached reached = log.reached(asOf);
    Question question =
        Question.of(period.period(), DemoInsats.FORBUND, log.insatser(reached.position()));
    return ReportFiles.of(period, DemoInsats.FORBUND.name(), question, asOf, reached, log);
  }
}
