package se.sparbar.command.enrolment;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.ActivityKind;
import se.sparbar.codes.Answerer;
import se.sparbar.codes.AssessmentPoint;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.Code;
import se.sparbar.codes.CodeLists;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.EfterstodRecipient;
import se.sparbar.codes.FollowUpOutcome;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.MeetingKind;
import se.sparbar.codes.Mode;
import se.sparbar.codes.NotStartedReason;
import se.sparbar.codes.Occupation;
import se.sparbar.codes.Party;
import se.sparbar.codes.PauseReason;
import se.sparbar.codes.Referrer;
import se.sparbar.command.rule.Change;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.ids.CoachId;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;

/// Whatever a coach could ask for, sensible or not, about an enrolment of somebody in some insats.
public final class RandomCommands {
  public static final LocalDate FIRST = LocalDate.parse("2023-06-01");
  public static final int DAYS = 60;
  private static final List<CorrectableField> FIELDS =
      Arrays.stream(CorrectableField.values())
          .filter(field -> EnrolmentEvent.class.isAssignableFrom(field.event()))
          .toList();

  private final Random random;
  private final Supplier<ParticipantId> somebody;
  private final Supplier<InsatsId> somewhere;

  /// Of one person in one insats.
  RandomCommands(Random random) {
    this(random, () -> Words.P, () -> Words.I);
  }

  public RandomCommands(
      Random random, Supplier<ParticipantId> somebody, Supplier<InsatsId> somewhere) {
    this.random = random;
    this.somebody = somebody;
    this.somewhere = somewhere;
  }

  EnrolmentId enrolment() {
    return new EnrolmentId(new UUID(1, random.nextInt(3)));
  }

  /// The first steps are drawn more often, for nothing follows without them.
  public EnrolmentCommand next(EnrolmentId id, Enrolment state) {
    List<Supplier<EnrolmentCommand>> ways =
        switch (state) {
          case Enrolment.NotStarted _ -> beginning(id);
          case Enrolment.Referred _ when random.nextBoolean() -> referral(id);
          case Enrolment.Begun _ when random.nextInt(4) == 0 -> referral(id);
          case Enrolment.Begun _ when random.nextInt(3) == 0 -> takenBack(id, state);
          case Enrolment.Voided _ when random.nextBoolean() ->
              List.of(() -> new RestoreEnrolment(id, "Fel"));
          case Enrolment.Begun _ -> life(id);
          case Enrolment.Voided _ -> life(id);
        };
    return pick(ways).get();
  }

  private List<Supplier<EnrolmentCommand>> beginning(EnrolmentId id) {
    return List.of(
        () -> new StartEnrolment(id, somebody.get(), somewhere.get(), Words.ANEBY, day()),
        () ->
            new ReceiveReferral(
                id, somebody.get(), somewhere.get(), Words.ANEBY, pick(Referrer.all()), early()),
        () -> pick(life(id)).get());
  }

  private List<Supplier<EnrolmentCommand>> referral(EnrolmentId id) {
    return List.of(
        () ->
            new ReceiveReferral(
                id, somebody.get(), somewhere.get(), kommun(), pick(Referrer.all()), early()),
        () -> new AcceptReferral(id, early()),
        () -> new DeclineReferral(id, pick(NotStartedReason.all()), early()),
        () -> new WithdrawReferral(id, pick(NotStartedReason.all()), early()),
        () -> new Queue(id, early()),
        () -> new LeaveQueue(id, pick(NotStartedReason.all()), day()),
        () -> new StartReferred(id, day(), random.nextInt(4) == 0 ? kommun() : null));
  }

  private List<Supplier<EnrolmentCommand>> life(EnrolmentId id) {
    return List.of(
        () -> new StartEnrolment(id, somebody.get(), somewhere.get(), kommun(), day()),
        () -> assess(id, of(AssessmentPoint.values())),
        () -> new Transfer(id, kommun(), day()),
        () ->
            new RecordAvslut(
                id,
                day(),
                pick(List.of(AvslutReason.STUDIER, AvslutReason.ARBETE_UTAN_STOD)),
                why()),
        () -> new RecordAvslut(id, day(), AvslutReason.FLYTT, null),
        () ->
            new StartEfterstod(
                id,
                of(EfterstodPhase.values()),
                of(EfterstodRecipient.values()),
                day(),
                orNone(day())),
        () -> new EndEfterstod(id, day(), null),
        () -> new AssignCoach(id, coach(), day()),
        () -> new Pause(id, pick(PauseReason.all()), day(), orNone(day())),
        () -> new Resume(id, day()),
        () -> new StartActivity(id, pick(ActivityKind.all()), day(), orNone(day())),
        () -> new EndActivity(id, day(), random.nextBoolean() ? null : 2L + random.nextInt(9)),
        () ->
            new MeasureProgression(
                id, Words.LADDER, 1 + random.nextInt(2), Answerer.DELTAGARE, answers(), day()),
        () -> new HoldMeeting(id, pick(MeetingKind.all()), of(Mode.values()), parties(), day()),
        () ->
            new FollowUp(
                id,
                pick(List.of(6, 6, 12, 7)),
                of(FollowUpOutcome.values()),
                random.nextInt(4) == 0 ? null : income(),
                null,
                FIRST.plusDays(140 + random.nextInt(220))));
  }

  /// Half of those who say it do otherwise than the avslut has it (rule 7).
  private Assess assess(EnrolmentId id, AssessmentPoint point) {
    @Nullable Occupation occupation =
        random.nextBoolean()
            ? null
            : pick(List.of(Occupation.ARBETAR, Occupation.STUDERAR, Occupation.OKANT));
    return new Assess(id, point, day(), income(), occupation, null, null, why());
  }

  private @Nullable String why() {
    return random.nextBoolean() ? "Så" : null;
  }

  private List<Supplier<EnrolmentCommand>> takenBack(EnrolmentId id, Enrolment state) {
    int version = (int) state.version();
    return List.of(
        () -> new WithdrawAvslut(id, "Fel"),
        () -> new WithdrawEfterstod(id, null, "Fel"),
        () -> new WithdrawEntry(id, 1 + random.nextInt(version + 1), "Fel"),
        () -> new WithdrawEntry(id, 1 + random.nextInt(version), "Fel"),
        () -> new VoidEnrolment(id, "Fel"),
        () -> correction(id, version),
        () -> correction(id, version),
        () -> correction(id, version));
  }

  private CorrectEnrolment correction(EnrolmentId id, int version) {
    CorrectableField field = pick(FIELDS);
    @Nullable Long corrects = random.nextBoolean() ? null : 1L + random.nextInt(version);
    return new CorrectEnrolment(id, new Change(field, value(field.type()), null), corrects, "Fel");
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType several) {
      return several.getRawType() == SortedMap.class
          ? answers()
          : several.getActualTypeArguments()[0] == Party.class ? parties() : income();
    }
    Class<?> kind = (Class<?>) type;
    if (Code.class.isAssignableFrom(kind)) {
      return pick(CodeLists.of(kind.asSubclass(Code.class)));
    }
    Map<Class<?>, Supplier<Object>> others =
        Map.of(
            LocalDate.class, this::day,
            Kommun.class, this::kommun,
            CoachId.class, this::coach,
            Integer.class, () -> pick(List.of(6, 12, 24, 7)));
    return Objects.requireNonNull(others.get(kind)).get();
  }

  private LocalDate day() {
    return random.nextInt(100) == 0
        ? Given.TODAY.plusDays(1)
        : FIRST.plusDays(random.nextInt(DAYS));
  }

  private LocalDate early() {
    return FIRST.plusDays(random.nextInt(DAYS / 4));
  }

  private @Nullable LocalDate orNone(LocalDate day) {
    return random.nextBoolean() ? day : null;
  }

  private Kommun kommun() {
    return pick(List.of(Words.ANEBY, Words.ANEBY, Words.EKSJO, Words.NASSJO));
  }

  private CoachId coach() {
    return pick(List.of(Words.KIM, Words.ALEX));
  }

  private SortedSet<IncomeSource> income() {
    SortedSet<IncomeSource> income = new TreeSet<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      income.add(pick(IncomeSource.all()));
    }
    return income;
  }

  private SortedSet<Party> parties() {
    return new TreeSet<>(List.of(pick(Party.all())));
  }

  private SortedMap<String, Integer> answers() {
    return new TreeMap<>(Map.of(pick(List.of("stress", "tillit", "vilja")), 1 + random.nextInt(5)));
  }

  private <T> T of(T[] values) {
    return pick(List.of(values));
  }

  private <T> T pick(List<? extends T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
