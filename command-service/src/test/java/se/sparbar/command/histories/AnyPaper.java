package se.sparbar.command.histories;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Answerer;
import se.sparbar.codes.ClaimUnit;
import se.sparbar.codes.CoachQuestion;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.GroupKind;
import se.sparbar.codes.Mode;
import se.sparbar.codes.Registration;
import se.sparbar.codes.Sex;
import se.sparbar.command.adoption.AdoptReport;
import se.sparbar.command.adoption.AmendReport;
import se.sparbar.command.anonymous.CorrectAnonymous;
import se.sparbar.command.anonymous.CountAnonymous;
import se.sparbar.command.anonymous.WithdrawAnonymous;
import se.sparbar.command.claim.CorrectClaim;
import se.sparbar.command.claim.RecordClaim;
import se.sparbar.command.claim.WithdrawClaimEntry;
import se.sparbar.command.codelist.AddCode;
import se.sparbar.command.codelist.CorrectCodeList;
import se.sparbar.command.codelist.EndCode;
import se.sparbar.command.codelist.RelabelCode;
import se.sparbar.command.codelist.WithdrawCodeListEntry;
import se.sparbar.command.deviation.AssignDeviation;
import se.sparbar.command.deviation.CorrectDeviation;
import se.sparbar.command.deviation.FileDeviation;
import se.sparbar.command.deviation.ResolveDeviation;
import se.sparbar.command.deviation.WithdrawDeviationEntry;
import se.sparbar.command.entry.EntryCommand;
import se.sparbar.command.group.ChangeGroup;
import se.sparbar.command.group.CorrectGroup;
import se.sparbar.command.group.FormGroup;
import se.sparbar.command.group.HoldGroupMeeting;
import se.sparbar.command.group.WithdrawGroupEntry;
import se.sparbar.command.instrument.CorrectInstrument;
import se.sparbar.command.instrument.DefineInstrument;
import se.sparbar.command.instrument.RetireInstrument;
import se.sparbar.command.instrument.ReviseInstrument;
import se.sparbar.command.instrument.WithdrawInstrumentEntry;
import se.sparbar.command.report.CorrectReport;
import se.sparbar.command.report.SubmitCoachReport;
import se.sparbar.command.report.WithdrawReportEntry;
import se.sparbar.command.survey.CorrectSurvey;
import se.sparbar.command.survey.CountSurvey;
import se.sparbar.command.survey.OpenSurvey;
import se.sparbar.command.survey.WithdrawSurveyEntry;
import se.sparbar.events.AnonymousEvent;
import se.sparbar.events.ClaimEvent;
import se.sparbar.events.CodeListEvent;
import se.sparbar.events.DeviationEvent;
import se.sparbar.events.GroupEvent;
import se.sparbar.events.InstrumentEvent;
import se.sparbar.events.ReportEvent;
import se.sparbar.events.SurveyEvent;
import se.sparbar.ids.AdoptionId;
import se.sparbar.ids.AnonymousId;
import se.sparbar.ids.ClaimId;
import se.sparbar.ids.DeviationId;
import se.sparbar.ids.GroupId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.InstrumentId;
import se.sparbar.ids.ReportId;
import se.sparbar.ids.SurveyId;

/// Anything about a stream that is about no known person, of one of nine kinds.
record AnyPaper(Dice dice) {
  private static final InsatsId INSATS = new InsatsId(new UUID(3, 0));
  private static final Forbund F = new Forbund("F");
  private static final UUID ID = new UUID(6, 1);

  /// @param most the kind that most is said of
  EntryCommand<?, ?> next(int most) {
    List<Supplier<EntryCommand<?, ?>>> kinds =
        List.of(
            this::anonymous,
            this::group,
            this::survey,
            this::deviation,
            this::report,
            this::adoption,
            this::claim,
            this::instrument,
            this::codeList);
    return kinds.get((dice.oneIn(5) ? dice.below(kinds.size()) : most) % kinds.size()).get();
  }

  private EntryCommand<?, ?> anonymous() {
    AnonymousId id = new AnonymousId(ID);
    return dice.way(
        () ->
            new CountAnonymous(
                id,
                INSATS,
                dice.kommun(),
                2022 + dice.below(4),
                dice.of(Sex.values()),
                dice.of(Registration.values()),
                dice.dayOrNone()),
        () -> new CorrectAnonymous(id, dice.change(AnonymousEvent.class), version(), "Fel"),
        () -> new WithdrawAnonymous(id, dice.version(), "Fel"));
  }

  private EntryCommand<?, ?> group() {
    GroupId id = new GroupId(ID);
    return dice.way(
        () ->
            new FormGroup(
                id, "SE", GroupKind.SE_GRUPP, F, dice.kommuner(), dice.parties(), dice.day()),
        () -> new ChangeGroup(id, dice.text(), dice.kommuner(), dice.parties(), dice.day()),
        () -> new HoldGroupMeeting(id, null, dice.day(), Mode.PLATS, dice.attendance()),
        () -> new CorrectGroup(id, dice.change(GroupEvent.class), version(), "Fel"),
        () -> new WithdrawGroupEntry(id, dice.version(), "Fel"));
  }

  private EntryCommand<?, ?> survey() {
    SurveyId id = new SurveyId(ID);
    return dice.way(
        () -> new OpenSurvey(id, INSATS, "Enkät", dice.day(), Dice.FIRST.plusDays(Dice.DAYS)),
        () -> new CountSurvey(id, dice.below(9), dice.below(9), dice.counts(), dice.day()),
        () -> new CountSurvey(id, 90, 80, dice.counts(), dice.day()),
        () -> new CorrectSurvey(id, dice.change(SurveyEvent.class), version(), "Fel"),
        () -> new WithdrawSurveyEntry(id, dice.version(), "Fel"));
  }

  private EntryCommand<?, ?> deviation() {
    DeviationId id = new DeviationId(ID);
    return dice.way(
        () ->
            new FileDeviation(
                id, F, dice.oneIn(2) ? INSATS : null, dice.parties(), "Två planer", dice.day()),
        () -> new AssignDeviation(id, dice.party(), dice.day()),
        () -> new ResolveDeviation(id, dice.text(), dice.day()),
        () -> new CorrectDeviation(id, dice.change(DeviationEvent.class), version(), "Fel"),
        () -> new WithdrawDeviationEntry(id, dice.version(), "Fel"));
  }

  private EntryCommand<?, ?> report() {
    ReportId id = new ReportId(ID);
    return dice.way(
        () ->
            new SubmitCoachReport(
                id,
                INSATS,
                dice.kommun(),
                dice.day(),
                dice.day(),
                new TreeMap<>(Map.of(CoachQuestion.OVRIGT, dice.text())),
                dice.dayOrNone()),
        () -> new CorrectReport(id, dice.change(ReportEvent.class), version(), "Fel"),
        () -> new WithdrawReportEntry(id, dice.version(), "Fel"));
  }

  EntryCommand<?, ?> adoption() {
    int year = 2022 + dice.below(3);
    boolean half = dice.oneIn(3);
    AdoptionId id = new AdoptionId(new UUID(7, year * 2L + (half ? 1 : 0)));
    LocalDate end = half ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31);
    @Nullable String asOf = dice.oneIn(2) ? null : "position:" + dice.below(30);
    return dice.way(
        () ->
            new AdoptReport(
                id,
                F,
                LocalDate.of(year, 1, dice.oneIn(20) ? 2 : 1),
                dice.oneIn(20) ? dice.day() : end,
                asOf,
                dice.dayOrNone()),
        () -> new AmendReport(id, asOf, dice.dayOrNone(), dice.text()));
  }

  private EntryCommand<?, ?> claim() {
    ClaimId id = new ClaimId(ID);
    return dice.way(
        () ->
            new RecordClaim(
                id,
                F,
                "ÅR",
                dice.oneIn(2) ? "12" : null,
                "Avslut",
                new BigDecimal(dice.below(2000) - 9),
                dice.of(ClaimUnit.values()),
                dice.day(),
                dice.day(),
                dice.dayOrNone()),
        () -> new CorrectClaim(id, dice.change(ClaimEvent.class), version(), "Fel"),
        () -> new WithdrawClaimEntry(id, dice.version(), "Fel"));
  }

  private EntryCommand<?, ?> instrument() {
    InstrumentId id = new InstrumentId(ID);
    return dice.way(
        () -> ladder(id),
        () ->
            new ReviseInstrument(
                id,
                new TreeMap<>(Map.of("b" + dice.below(3), "B?")),
                new TreeMap<>(Map.of(1, "A", 2, dice.of("A", "B"))),
                Answerer.COACH,
                dice.day()),
        () -> new RetireInstrument(id, dice.day()),
        () -> new CorrectInstrument(id, dice.change(InstrumentEvent.class), version(), "Fel"),
        () -> new WithdrawInstrumentEntry(id, dice.version(), "Fel"));
  }

  DefineInstrument ladder(InstrumentId id) {
    return new DefineInstrument(
        id,
        "Stegen",
        new TreeMap<>(Map.of("stress", "S?", "tillit", "T?", "vilja", "V?")),
        new TreeMap<>(Map.of(1, "Lite", 2, "Mer", 3, "Mycket")),
        Answerer.DELTAGARE,
        Dice.FIRST);
  }

  private EntryCommand<?, ?> codeList() {
    String list = "party";
    String code = dice.of("N1", "N2", "FK");
    return dice.way(
        () ->
            new AddCode(
                list, code, dice.text(), dice.oneIn(2) ? dice.day() : Dice.TODAY.plusDays(9)),
        () -> new EndCode(list, code, dice.day()),
        () -> new RelabelCode(list, code, dice.text(), dice.day()),
        () -> new CorrectCodeList(list, dice.change(CodeListEvent.class), version(), "Fel"),
        () -> new WithdrawCodeListEntry(list, dice.version(), "Fel"));
  }

  private @Nullable Long version() {
    return dice.oneIn(2) ? null : dice.version();
  }
}
