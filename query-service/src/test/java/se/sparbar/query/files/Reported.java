package se.sparbar.query.files;

import static se.sparbar.query.facts.Told.IT;
import static se.sparbar.query.facts.Told.SE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AssessmentPoint;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.CoachQuestion;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Sex;
import se.sparbar.events.ReportEvent.CoachReportSubmitted;
import se.sparbar.ids.ReportId;
import se.sparbar.query.facts.FactsInMemory;
import se.sparbar.query.facts.Told;
import se.sparbar.query.figures.AsOf;
import se.sparbar.query.figures.Dimension;
import se.sparbar.query.figures.Question;
import se.sparbar.query.figures.Reached;
import se.sparbar.query.report.ReportPeriod;

/// The report of a small year: forty persons, of whom every other has left.
final class Reported {
  static final ReportPeriod YEAR = new ReportPeriod(2023, false);

  private static final List<String> KOMMUNER = List.of("0604", "0686", "0682");
  private static final List<AvslutReason> REASONS =
      List.of(
          AvslutReason.STUDIER,
          AvslutReason.ARBETE_UTAN_STOD,
          AvslutReason.FLYTT,
          AvslutReason.SJUKDOM,
          AvslutReason.ARBETE_MED_STOD);

  private Reported() {}

  static ReportDocument year(Dimension... by) {
    return read(YEAR, "2024-03-22", told(), by);
  }

  static ReportDocument read(
      ReportPeriod period, @Nullable String given, Told told, Dimension... by) {
    FactsInMemory facts = new FactsInMemory(told.log());
    Reached reached = facts.resolve(given == null ? new AsOf.Now() : AsOf.parse(given));
    Question question = Question.of(period.period());
    return ReportReading.read(
        period,
        new Question(question.period(), question.insatser(), question.kommuner(), List.of(by)),
        given,
        reached,
        facts);
  }

  static Told told() {
    Told told =
        new Told()
            .insats(SE, "=HYPERLINK(\"SE\")")
            .insats(IT, "IT/stöd [2023]")
            .goal(SE, "to-work-or-studies", 35, "2020-01-01");
    for (int i = 0; i < 40; i++) {
      person(told, i);
    }
    return told.tell(coaches());
  }

  private static CoachReportSubmitted coaches() {
    return new CoachReportSubmitted(
        new ReportId(new UUID(9, 9)),
        SE,
        new Kommun("0604"),
        LocalDate.parse("2023-01-01"),
        LocalDate.parse("2023-12-31"),
        new TreeMap<>(
            Map.of(
                CoachQuestion.ARBETSGIVARE,
                "Femton <arbetsgivare> & fler.\n\nDe flesta i handel.")),
        LocalDate.parse("2023-12-20"));
  }

  private static void person(Told told, int i) {
    String who = "p" + i;
    told.person(who, i % 5 == 4 ? Sex.MAN : i == 7 ? Sex.UPPGIFT_SAKNAS : Sex.KVINNA, 1960 + i);
    String start = "2023-0" + (1 + i % 9) + "-11";
    told.start(who, who, i % 3 == 0 ? IT : SE, KOMMUNER.get(i % 3), start);
    told.assess(who, AssessmentPoint.START, start, IncomeSource.FORSORJNINGSSTOD);
    if (i % 2 == 0) {
      String end = "2023-1" + i % 3 + "-20";
      told.assess(who, AssessmentPoint.AVSLUT, end, IncomeSource.LON_UTAN_STOD);
      told.avslut(who, end, REASONS.get(i / 2 % REASONS.size()));
    }
  }
}
