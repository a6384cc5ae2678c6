package se.sparbar.command.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.sparbar.codes.Answerer;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.GroupKind;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Mode;
import se.sparbar.codes.Party;
import se.sparbar.command.codelist.AddCode;
import se.sparbar.command.codelist.CorrectCodeList;
import se.sparbar.command.codelist.EndCode;
import se.sparbar.command.codelist.WithdrawCodeListEntry;
import se.sparbar.command.deviation.AssignDeviation;
import se.sparbar.command.deviation.CorrectDeviation;
import se.sparbar.command.deviation.FileDeviation;
import se.sparbar.command.deviation.ResolveDeviation;
import se.sparbar.command.deviation.WithdrawDeviationEntry;
import se.sparbar.command.entry.Around.Day;
import se.sparbar.command.group.CorrectGroup;
import se.sparbar.command.group.FormGroup;
import se.sparbar.command.group.HoldGroupMeeting;
import se.sparbar.command.group.WithdrawGroupEntry;
import se.sparbar.command.insats.InsatsGiven;
import se.sparbar.command.instrument.CorrectInstrument;
import se.sparbar.command.instrument.DefineInstrument;
import se.sparbar.command.instrument.RetireInstrument;
import se.sparbar.command.instrument.ReviseInstrument;
import se.sparbar.command.instrument.WithdrawInstrumentEntry;
import se.sparbar.command.rule.Change;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.survey.CorrectSurvey;
import se.sparbar.command.survey.CountSurvey;
import se.sparbar.command.survey.OpenSurvey;
import se.sparbar.command.survey.WithdrawSurveyEntry;
import se.sparbar.events.CodeListEvent.CodeAdded;
import se.sparbar.events.CodeListEvent.CodeEnded;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.DeviationEvent.DeviationAssigned;
import se.sparbar.events.DeviationEvent.DeviationFiled;
import se.sparbar.events.DeviationEvent.DeviationResolved;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.GroupEvent.GroupFormed;
import se.sparbar.events.GroupEvent.GroupMet;
import se.sparbar.events.InstrumentEvent.InstrumentDefined;
import se.sparbar.events.InstrumentEvent.InstrumentRetired;
import se.sparbar.events.InstrumentEvent.InstrumentRevised;
import se.sparbar.events.SurveyEvent.SurveyCounted;
import se.sparbar.events.SurveyEvent.SurveyOpened;
import se.sparbar.ids.DeviationId;
import se.sparbar.ids.GroupId;
import se.sparbar.ids.InstrumentId;
import se.sparbar.ids.SurveyId;

/// Whatever is asked of a stream in whatever order, what stands keeps the rules, and a replay comes
/// to the same.
class RandomEntriesTest {
  private static final LocalDate FIRST = LocalDate.parse("2024-03-01");
  private static final int STEPS = 50;
  private static final Day DAY = new Day(InsatsGiven.TODAY);
  private static final SortedMap<Integer, String> SCALE = new TreeMap<>(Map.of(1, "A", 2, "B"));

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void groups(long seed) {
    GroupId id = new GroupId(new UUID(1, 1));
    live(
        seed,
        DAY,
        random ->
            switch (random.nextInt(6)) {
              case 0 ->
                  new FormGroup(
                      id,
                      "SE",
                      GroupKind.SE_GRUPP,
                      new Forbund("F"),
                      new TreeSet<>(List.of(new Kommun("0686"))),
                      new TreeSet<>(List.of(Party.AF)),
                      day(random));
              case 1, 2 ->
                  new HoldGroupMeeting(
                      id,
                      null,
                      day(random),
                      Mode.PLATS,
                      new TreeMap<>(Map.of(Party.AF, random.nextInt(-1, 3))));
              case 3 ->
                  new CorrectGroup(
                      id,
                      change(
                          random, CorrectableField.GROUP_FORMED_ON, CorrectableField.GROUP_MET_ON),
                      version(random),
                      "Fel");
              default -> new WithdrawGroupEntry(id, version(random), "Fel");
            },
        state -> {
          assertThat(state.isEmpty() || state.all(GroupFormed.class).size() == 1).isTrue();
          state
              .all(GroupMet.class)
              .values()
              .forEach(met -> {
                assertThat(met.attendance().get(Party.AF)).isPositive();
                assertThat(met.on())
                    .isAfterOrEqualTo(state.all(GroupFormed.class).firstEntry().getValue().on());
              });
        });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void surveys(long seed) {
    SurveyId id = new SurveyId(new UUID(1, 1));
    live(
        seed,
        InsatsGiven.around(),
        random ->
            switch (random.nextInt(6)) {
              case 0 ->
                  new OpenSurvey(id, InsatsGiven.ID, "Enkät", day(random), FIRST.plusDays(99));
              case 1, 2 ->
                  new CountSurvey(
                      id,
                      random.nextInt(5),
                      random.nextInt(5),
                      new TreeMap<>(Map.of(1, List.of(random.nextInt(5), 0, 0, 0, 0, 0))),
                      day(random));
              case 3 ->
                  new CorrectSurvey(
                      id,
                      random.nextBoolean()
                          ? new Change(CorrectableField.ANSWERED, random.nextInt(5), null)
                          : change(
                              random, CorrectableField.SURVEY_FROM, CorrectableField.COUNTED_ON),
                      version(random),
                      "Fel");
              default -> new WithdrawSurveyEntry(id, version(random), "Fel");
            },
        state ->
            state
                .all(SurveyCounted.class)
                .values()
                .forEach(counted -> {
                  SurveyOpened round = state.all(SurveyOpened.class).firstEntry().getValue();
                  assertThat(counted.on()).isAfterOrEqualTo(round.from());
                  assertThat(round.to()).isAfterOrEqualTo(round.from());
                  assertThat(counted.answered()).isLessThanOrEqualTo(counted.invited());
                  counted
                      .counts()
                      .values()
                      .forEach(steps ->
                          assertThat(steps.getFirst()).isLessThanOrEqualTo(counted.answered()));
                }));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void deviations(long seed) {
    DeviationId id = new DeviationId(new UUID(1, 1));
    live(
        seed,
        InsatsGiven.around(),
        random ->
            switch (random.nextInt(7)) {
              case 0 ->
                  new FileDeviation(
                      id,
                      new Forbund("F"),
                      null,
                      new TreeSet<>(List.of(Party.AF)),
                      "Två planer",
                      day(random));
              case 1, 2 -> new AssignDeviation(id, Party.FK, day(random));
              case 3 -> new ResolveDeviation(id, "En plan", day(random));
              case 4 ->
                  new CorrectDeviation(
                      id,
                      change(
                          random,
                          CorrectableField.DEVIATION_FILED_ON,
                          CorrectableField.DEVIATION_ASSIGNED_ON,
                          CorrectableField.DEVIATION_RESOLVED_ON),
                      version(random),
                      "Fel");
              default -> new WithdrawDeviationEntry(id, version(random), "Fel");
            },
        state -> {
          assertThat(state.all(DeviationResolved.class).size()).isLessThanOrEqualTo(1);
          List<LocalDate> resolved =
              state.all(DeviationResolved.class).values().stream()
                  .map(DeviationResolved::on)
                  .toList();
          for (DeviationAssigned assigned : state.all(DeviationAssigned.class).values()) {
            assertThat(resolved).allMatch(end -> !assigned.on().isAfter(end));
            assertThat(assigned.on())
                .isAfterOrEqualTo(state.all(DeviationFiled.class).firstEntry().getValue().on());
          }
        });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void instruments(long seed) {
    InstrumentId id = new InstrumentId(new UUID(1, 1));
    live(
        seed,
        DAY,
        random ->
            switch (random.nextInt(7)) {
              case 0 ->
                  new DefineInstrument(
                      id,
                      "BIP",
                      new TreeMap<>(Map.of("a", "A?")),
                      SCALE,
                      Answerer.COACH,
                      day(random));
              case 1, 2 ->
                  new ReviseInstrument(
                      id,
                      new TreeMap<>(Map.of("b" + random.nextInt(9), "B?")),
                      SCALE,
                      Answerer.COACH,
                      day(random));
              case 3 -> new RetireInstrument(id, day(random));
              case 4 ->
                  new CorrectInstrument(
                      id,
                      change(
                          random,
                          CorrectableField.INSTRUMENT_DEFINED_ON,
                          CorrectableField.INSTRUMENT_REVISED_ON,
                          CorrectableField.INSTRUMENT_RETIRED_ON),
                      version(random),
                      "Fel");
              default -> new WithdrawInstrumentEntry(id, version(random), "Fel");
            },
        state -> {
          List<LocalDate> from = new ArrayList<>();
          state.all(InstrumentDefined.class).values().forEach(e -> from.add(e.on()));
          state.all(InstrumentRevised.class).values().forEach(e -> from.add(e.on()));
          state.all(InstrumentRetired.class).values().forEach(e -> from.add(e.on()));
          assertThat(from).isSorted();
          assertThat(state.all(InstrumentRetired.class).size()).isLessThanOrEqualTo(1);
        });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void code_lists(long seed) {
    live(
        seed,
        DAY,
        random -> {
          String code = "N" + random.nextInt(3);
          return switch (random.nextInt(6)) {
            case 0, 1 -> new AddCode("party", code, "Ny", day(random));
            case 2 -> new EndCode("party", code, day(random));
            case 3 ->
                new CorrectCodeList(
                    "party",
                    change(
                        random, CorrectableField.CODE_VALID_FROM, CorrectableField.CODE_ENDED_ON),
                    version(random),
                    "Fel");
            default -> new WithdrawCodeListEntry("party", version(random), "Fel");
          };
        },
        state -> {
          assertThat(state.all(CodeAdded.class).values().stream().map(CodeAdded::code))
              .doesNotHaveDuplicates();
          for (CodeEnded ended : state.all(CodeEnded.class).values()) {
            assertThat(state.all(CodeAdded.class).values())
                .anyMatch(added ->
                    added.code().equals(ended.code()) && !ended.on().isBefore(added.validFrom()));
          }
        });
  }

  private static <E extends DomainEvent, A extends Around> void live(
      long seed,
      A around,
      Function<Random, EntryCommand<E, A>> commands,
      Consumer<Entries<E>> rules) {
    Random random = new Random(seed);
    List<E> told = new ArrayList<>();
    Entries<E> state = Entries.none();
    for (int i = 0; i < STEPS; i++) {
      EntryCommand<E, A> command = commands.apply(random);
      try {
        for (E event : command.decide(state, around)) {
          state = state.evolve(event);
          told.add(event);
        }
        rules.accept(state);
      } catch (Rejected refused) {
        assertThat(refused.rule()).isNotNull();
      }
    }
    assertThat(told).isNotEmpty();
    assertThat(Entries.of(told)).isEqualTo(state);
  }

  private static Change change(Random random, CorrectableField... fields) {
    return new Change(fields[random.nextInt(fields.length)], day(random), null);
  }

  private static long version(Random random) {
    return 1L + random.nextInt(12);
  }

  private static LocalDate day(Random random) {
    return FIRST.plusDays(random.nextInt(100));
  }
}
