package se.sparbar.command.desk;

import static org.hamcrest.CoreMatchers.equalTo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.Answerer;
import se.sparbar.codes.ClaimUnit;
import se.sparbar.codes.CoachQuestion;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.GroupKind;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Party;
import se.sparbar.command.adoption.AdoptionOnAxon;
import se.sparbar.command.adoption.AmendReport;
import se.sparbar.command.adoption.AroundAdoption;
import se.sparbar.command.claim.ClaimOnAxon;
import se.sparbar.command.claim.WithdrawClaimEntry;
import se.sparbar.command.codelist.CodeListOnAxon;
import se.sparbar.command.codelist.EndCode;
import se.sparbar.command.deviation.AssignDeviation;
import se.sparbar.command.deviation.DeviationOnAxon;
import se.sparbar.command.entry.Around.Day;
import se.sparbar.command.group.GroupOnAxon;
import se.sparbar.command.group.WithdrawGroupEntry;
import se.sparbar.command.insats.InsatsGiven;
import se.sparbar.command.instrument.InstrumentOnAxon;
import se.sparbar.command.instrument.RetireInstrument;
import se.sparbar.command.report.ReportOnAxon;
import se.sparbar.command.report.WithdrawReportEntry;
import se.sparbar.command.survey.CountSurvey;
import se.sparbar.command.survey.SurveyOnAxon;
import se.sparbar.events.AdoptionEvent;
import se.sparbar.events.AdoptionEvent.ReportAdopted;
import se.sparbar.events.AdoptionEvent.ReportAmended;
import se.sparbar.events.ClaimEvent.ClaimRecorded;
import se.sparbar.events.ClaimEvent.ClaimWithdrawn;
import se.sparbar.events.CodeListEvent.CodeAdded;
import se.sparbar.events.CodeListEvent.CodeEnded;
import se.sparbar.events.DeviationEvent.DeviationAssigned;
import se.sparbar.events.DeviationEvent.DeviationFiled;
import se.sparbar.events.GroupEvent.GroupEntryWithdrawn;
import se.sparbar.events.GroupEvent.GroupFormed;
import se.sparbar.events.InstrumentEvent.InstrumentDefined;
import se.sparbar.events.InstrumentEvent.InstrumentRetired;
import se.sparbar.events.ReportEvent.CoachReportSubmitted;
import se.sparbar.events.ReportEvent.ReportEntryWithdrawn;
import se.sparbar.events.SurveyEvent.SurveyCounted;
import se.sparbar.events.SurveyEvent.SurveyOpened;
import se.sparbar.ids.AdoptionId;
import se.sparbar.ids.ClaimId;
import se.sparbar.ids.CodeListId;
import se.sparbar.ids.DeviationId;
import se.sparbar.ids.GroupId;
import se.sparbar.ids.InstrumentId;
import se.sparbar.ids.ReportId;
import se.sparbar.ids.SurveyId;

/// The real adapters of the streams whose state is their entries: they fold and ask the slice.
class EntriesOnAxonTest {
  private static final LocalDate TODAY = InsatsGiven.TODAY;
  private static final LocalDate DAY = LocalDate.parse("2023-02-01");
  private static final UUID ID = new UUID(1, 1);
  private static final Forbund F = new Forbund("F");

  @Test
  void a_group() {
    GroupId id = new GroupId(ID);
    GroupOnAxon.Asked asked =
        new GroupOnAxon.Asked(new WithdrawGroupEntry(id, 1, "Fel"), new Day(TODAY));
    on(GroupOnAxon.class)
        .given(
            new GroupFormed(
                id,
                "SE",
                GroupKind.SE_GRUPP,
                F,
                new TreeSet<>(List.of(new Kommun("0686"))),
                new TreeSet<>(List.of(Party.AF)),
                DAY))
        .when(asked)
        .expectEvents(new GroupEntryWithdrawn(id, 1, TODAY, "Fel"));
    on(GroupOnAxon.class)
        .givenNoPriorActivity()
        .when(asked)
        .expectExceptionMessage(equalTo("GROUP_UNKNOWN"))
        .expectNoEvents();
  }

  @Test
  void a_survey() {
    SurveyId id = new SurveyId(ID);
    TreeMap<Integer, List<Integer>> counts = new TreeMap<>(Map.of(1, List.of(1, 0, 0, 0, 0, 0)));
    on(SurveyOnAxon.class)
        .given(new SurveyOpened(id, InsatsGiven.ID, "Våren", DAY, DAY))
        .when(new SurveyOnAxon.Asked(new CountSurvey(id, 1, 1, counts, DAY), InsatsGiven.around()))
        .expectEvents(new SurveyCounted(id, 1, 1, counts, DAY));
  }

  @Test
  void a_deviation() {
    DeviationId id = new DeviationId(ID);
    on(DeviationOnAxon.class)
        .given(new DeviationFiled(id, F, null, new TreeSet<>(List.of(Party.AF)), "Två planer", DAY))
        .when(
            new DeviationOnAxon.Asked(new AssignDeviation(id, Party.FK, DAY), InsatsGiven.around()))
        .expectEvents(new DeviationAssigned(id, Party.FK, DAY));
  }

  @Test
  void an_adopted_report() {
    AdoptionId id = new AdoptionId(ID);
    LocalDate to = LocalDate.of(TODAY.getYear() - 1, 12, 31);
    LocalDate from = LocalDate.of(TODAY.getYear() - 1, 1, 1);
    List<AdoptionEvent.Document> first =
        List.of(new AdoptionEvent.Document("report.json", "application/json", 2, "first"));
    List<AdoptionEvent.Document> second =
        List.of(new AdoptionEvent.Document("report.json", "application/json", 2, "second"));
    AdoptionOnAxon.Asked amend =
        new AdoptionOnAxon.Asked(
            new AmendReport(id, null, TODAY, "Sena avslut"),
            new AroundAdoption(TODAY, 9, TODAY, second));
    on(AdoptionOnAxon.class)
        .given(new ReportAdopted(id, F, from, to, 5, first, to.plusDays(1)))
        .when(amend)
        .expectEvents(new ReportAmended(id, 9, second, TODAY, "Sena avslut"));
    on(AdoptionOnAxon.class)
        .givenNoPriorActivity()
        .when(amend)
        .expectExceptionMessage(equalTo("ADOPTION_UNKNOWN"))
        .expectNoEvents();
  }

  @Test
  void a_coach_report() {
    ReportId id = new ReportId(ID);
    on(ReportOnAxon.class)
        .given(
            new CoachReportSubmitted(
                id,
                InsatsGiven.ID,
                InsatsGiven.ANEBY,
                DAY,
                DAY,
                new TreeMap<>(Map.of(CoachQuestion.OVRIGT, "Inget")),
                DAY))
        .when(new ReportOnAxon.Asked(new WithdrawReportEntry(id, 1, "Fel"), InsatsGiven.around()))
        .expectEvents(new ReportEntryWithdrawn(id, 1, TODAY, "Fel"));
  }

  @Test
  void a_claim() {
    ClaimId id = new ClaimId(ID);
    on(ClaimOnAxon.class)
        .given(
            new ClaimRecorded(
                id, F, "ÅR", null, "Avslut", BigDecimal.TEN, ClaimUnit.COUNT, DAY, DAY, DAY))
        .when(new ClaimOnAxon.Asked(new WithdrawClaimEntry(id, 1, "Fel"), new Day(TODAY)))
        .expectEvents(new ClaimWithdrawn(id, 1, TODAY, "Fel"));
  }

  @Test
  void an_instrument() {
    InstrumentId id = new InstrumentId(ID);
    on(InstrumentOnAxon.class)
        .given(
            new InstrumentDefined(
                id,
                "BIP",
                new TreeMap<>(Map.of("a", "A?")),
                new TreeMap<>(Map.of(1, "A", 2, "B")),
                Answerer.COACH,
                DAY))
        .when(new InstrumentOnAxon.Asked(new RetireInstrument(id, DAY), new Day(TODAY)))
        .expectEvents(new InstrumentRetired(id, DAY));
  }

  @Test
  void a_code_list() {
    CodeListId id = CodeListId.of("party");
    on(CodeListOnAxon.class)
        .given(new CodeAdded(id, "party", "SKOLA", "Skola", DAY))
        .when(new CodeListOnAxon.Asked(new EndCode("party", "SKOLA", DAY), new Day(TODAY)))
        .expectEvents(new CodeEnded(id, "party", "SKOLA", DAY));
  }

  private static <A> FixtureConfiguration<A> on(Class<A> adapter) {
    return new AggregateTestFixture<>(adapter)
        .registerCommandTargetResolver(DeskConfiguration::stream);
  }
}
