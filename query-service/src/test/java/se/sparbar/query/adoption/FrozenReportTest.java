package se.sparbar.query.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static se.sparbar.query.facts.Told.SE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.CoachQuestion;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Sex;
import se.sparbar.events.ReportEvent.CoachReportSubmitted;
import se.sparbar.ids.ReportId;
import se.sparbar.query.adoption.FrozenReport.Breakdown;
import se.sparbar.query.adoption.FrozenReport.FrozenFigure;
import se.sparbar.query.facts.FactsInMemory;
import se.sparbar.query.facts.Told;
import se.sparbar.query.figures.Answer;
import se.sparbar.query.figures.AsOf;
import se.sparbar.query.figures.Dimension;
import se.sparbar.query.figures.Figure;
import se.sparbar.query.figures.Figures;
import se.sparbar.query.figures.Needs;
import se.sparbar.query.figures.Question;
import se.sparbar.query.figures.Sums;
import se.sparbar.query.report.ReportPeriod;
import tools.jackson.databind.json.JsonMapper;

class FrozenReportTest {
  private static final ReportPeriod YEAR = new ReportPeriod(2023, false);
  private static final String FORBUND = "Höglandets samordningsförbund";

  private final FactsInMemory facts =
      new FactsInMemory(
          new Told()
              .insats(SE, "SE-Höglandet")
              .person("Asta", Sex.KVINNA, 1999)
              .person("Bo", Sex.MAN, 1980)
              .start("Asta", "a", "2023-02-01")
              .start("Bo", "b", SE, "0686", "2023-03-01")
              .avslut("a", "2023-11-30", AvslutReason.STUDIER)
              .tell(coaches("2023-12-31", "Fler arbetsgivare\n\nNästa stycke"))
              .tell(coaches("2024-06-30", "Om nästa år"))
              .log());
  private final Question question =
      new Question(YEAR.period(), Set.of(SE), Set.of(new Forbund(FORBUND)), Set.of(), List.of());
  private final FrozenReport frozen =
      FrozenReport.of(YEAR, FORBUND, question, facts.resolve(new AsOf.Now()), facts);

  private static CoachReportSubmitted coaches(String to, String said) {
    return new CoachReportSubmitted(
        new ReportId(new UUID(9, to.hashCode())),
        SE,
        new Kommun("0686"),
        LocalDate.parse("2023-01-01"),
        LocalDate.parse(to),
        new TreeMap<>(Map.of(CoachQuestion.ARBETSGIVARE, said)),
        LocalDate.parse("2024-01-15"));
  }

  @Test
  void it_holds_every_figure_as_it_was_defined_and_counted() {
    assertThat(frozen.figures())
        .extracting(FrozenFigure::id)
        .isEqualTo(Figures.all().stream().map(Figure::id).toList());
    for (FrozenFigure figure : frozen.figures()) {
      Figure now = Figures.find(figure.id()).orElseThrow();
      Answer answer =
          Answer.of(now, question, facts.read(question, Needs.of(now), frozen.position()));
      assertThat(figure.total().measured()).as(figure.id()).isEqualTo(answer.total());
      assertThat(figure.definition()).isNotBlank().doesNotContain("\n");
    }
  }

  @Test
  void the_parts_of_every_figure_add_up_to_its_whole_by_each_dimension() {
    for (FrozenFigure figure : frozen.figures()) {
      Sums whole = figure.by(List.of()).orElseThrow().sums();
      for (Dimension by : Dimension.values()) {
        Breakdown parts = figure.by(List.of(by.id())).orElseThrow();
        assertThat(parts.sums().total()).as(figure.id() + by).isEqualTo(whole.total());
        assertThat(parts.dimensions()).endsWith(by.id());
      }
    }
  }

  @Test
  void it_reads_back_as_it_was_written_and_always_makes_the_same_bytes() {
    byte[] bytes = FrozenJson.write(frozen);
    FrozenReport again = FrozenJson.read(bytes);

    assertThat(FrozenJson.write(frozen)).isEqualTo(bytes);
    JsonMapper json = new JsonMapper();
    assertThat(json.readTree(FrozenJson.write(again))).isEqualTo(json.readTree(bytes));
    assertThat(again.coachReports()).isEqualTo(frozen.coachReports());
    for (int i = 0; i < frozen.figures().size(); i++) {
      assertThat(again.figures().get(i).breakdowns())
          .extracting(Breakdown::sums)
          .isEqualTo(frozen.figures().get(i).breakdowns().stream().map(Breakdown::sums).toList());
    }
  }

  @Test
  void it_holds_what_the_coaches_wrote_of_the_period() {
    assertThat(frozen.coachReports())
        .singleElement()
        .satisfies(text -> {
          assertThat(text.heading())
              .isEqualTo("SE-Höglandet i Eksjö, 2023-01-01 till och med 2023-12-31");
          assertThat(text.answers())
              .isEqualTo(Map.of("Kontakt med arbetsgivare", "Fler arbetsgivare\n\nNästa stycke"));
        });
  }
}
