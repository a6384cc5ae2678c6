package se.sparbar.command.imports;

import static se.sparbar.command.imports.Column.AVSLUTAD;
import static se.sparbar.command.imports.Column.AVSLUTSANLEDNING;
import static se.sparbar.command.imports.Column.DELTAGARE;
import static se.sparbar.command.imports.Column.EFTERSTOD_FRAN;
import static se.sparbar.command.imports.Column.EFTERSTOD_TILL;
import static se.sparbar.command.imports.Column.FODELSEAR;
import static se.sparbar.command.imports.Column.FORSORJNING_AVSLUT;
import static se.sparbar.command.imports.Column.FORSORJNING_START;
import static se.sparbar.command.imports.Column.INSATS;
import static se.sparbar.command.imports.Column.INSKRIVEN;
import static se.sparbar.command.imports.Column.KOMMUN;
import static se.sparbar.command.imports.Column.KON;
import static se.sparbar.command.imports.Column.MOTIVERING;
import static se.sparbar.command.imports.Column.SYSSELSATTNING_AVSLUT;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AssessmentPoint;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.EfterstodRecipient;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Occupation;
import se.sparbar.command.enrolment.Assess;
import se.sparbar.command.enrolment.EnrolmentCommand;
import se.sparbar.command.enrolment.RecordAvslut;
import se.sparbar.command.enrolment.StartEfterstod;
import se.sparbar.command.enrolment.StartEnrolment;
import se.sparbar.command.participant.Participant;
import se.sparbar.command.participant.RegisterParticipant;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Rule;
import se.sparbar.command.text.FieldError;
import se.sparbar.events.EnrolmentEvent.AvslutRecorded;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
import se.sparbar.events.ParticipantEvent.ParticipantRegistered;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;

/// What one row does: which commands it stands for, carried out in the world after the rows before.
final class Plan {
  /// Whom and what the row is about, found before.
  record Found(InsatsId insats, Huvudman huvudman, ParticipantId participant) {}

  private final World world;
  private final Row row;
  private final Read read;
  private final Found found;
  private final EnrolmentId enrolment;
  private final List<String> actions = new ArrayList<>();
  private final Set<FieldError> errors = new LinkedHashSet<>();

  private Plan(World world, Read read, Row row, Found found, Supplier<UUID> ids) {
    this.world = world;
    this.read = read;
    this.row = row;
    this.found = found;
    this.enrolment = new EnrolmentId(ids.get());
  }

  /// A row that breaks a rule goes on as if it had not, so that all that is wrong with it is said;
  /// and then it has not been.
  static Report.Item carryOut(World world, Read read, Row row, Found found, Supplier<UUID> ids) {
    Plan plan = new Plan(world, read, row, found, ids);
    Participant before = world.person(found.participant()).participant();
    plan.register();
    plan.start();
    plan.assessAtStart();
    plan.leave();
    plan.support();
    List<FieldError> errors = plan.allErrors();
    if (!errors.isEmpty()) {
      world.forget(found.participant(), before, plan.enrolment);
    }
    return new Report.Item(row.number(), List.copyOf(plan.actions), errors);
  }

  /// What a cell that could not be read seems to break is not said.
  private List<FieldError> allErrors() {
    List<FieldError> all = new ArrayList<>(read.errors());
    errors.stream().filter(error -> !isAboutUnread(error)).forEach(all::add);
    return List.copyOf(all);
  }

  private boolean isAboutUnread(FieldError error) {
    boolean exitUnread =
        read.unread().contains(AVSLUTSANLEDNING)
            || read.unread().contains(FORSORJNING_AVSLUT)
            || read.unread().contains(SYSSELSATTNING_AVSLUT);
    return read.unread().stream().anyMatch(column -> column.header().equals(error.field()))
        || (exitUnread && error.field().equals(MOTIVERING.header()));
  }

  /// The first row about a person registers them; every other has to say the same.
  private void register() {
    switch (world.person(found.participant()).participant()) {
      case Participant.Registered known -> checkSame(known);
      case Participant.Unknown _ -> {
        RegisterParticipant command =
            new RegisterParticipant(
                found.participant(),
                found.huvudman(),
                row.localNumber(),
                row.sex(),
                row.birthYear(),
                row.startOn());
        boolean done =
            attempt(
                "REGISTER_PARTICIPANT",
                Map.of("localNumber", DELTAGARE, "birthYear", FODELSEAR, "huvudman", KOMMUN),
                INSKRIVEN,
                () -> world.carryOut(command));
        if (!done) {
          world.suppose(
              new ParticipantRegistered(
                  command.participant(),
                  command.huvudman(),
                  command.localNumber(),
                  command.sex(),
                  command.birthYear(),
                  row.startOn()));
        }
      }
    }
  }

  private void checkSame(Participant.Registered known) {
    if (known.sex() != row.sex()) {
      differs(KON, known.sex());
    }
    if (row.birthYear() != null && !Objects.equals(known.birthYear(), row.birthYear())) {
      differs(FODELSEAR, known.birthYear() == null ? "–" : known.birthYear());
    }
  }

  private void differs(Column column, Object known) {
    add(column, new Rejected(ImportRule.PARTICIPANT_DIFFERS, known));
  }

  private void start() {
    boolean done =
        attempt(
            "START_ENROLMENT",
            Map.of("kommun", KOMMUN, "insats", INSATS, "participant", DELTAGARE),
            INSKRIVEN,
            new StartEnrolment(
                enrolment, found.participant(), found.insats(), row.kommun(), row.startOn()));
    if (!done) {
      world.suppose(
          found.participant(),
          new EnrolmentStarted(
              enrolment,
              found.participant(),
              found.insats(),
              row.kommun(),
              found.huvudman(),
              row.startOn()));
    }
  }

  private void assessAtStart() {
    if (row.isAssessedAtStart()) {
      attempt(
          "ASSESS_START",
          Map.of("income", FORSORJNING_START),
          INSKRIVEN,
          new Assess(
              enrolment,
              AssessmentPoint.START,
              row.startOn(),
              orUnknown(row.incomeAtStart()),
              null,
              row.education(),
              null,
              null));
    }
  }

  private void leave() {
    Row.@Nullable Exit exit = row.exit();
    if (exit == null) {
      return;
    }
    if (exit.isAssessed()) {
      @Nullable Occupation occupation = exit.occupation();
      attempt(
          "ASSESS_AVSLUT",
          Map.of("income", FORSORJNING_AVSLUT),
          AVSLUTAD,
          new Assess(
              enrolment,
              AssessmentPoint.AVSLUT,
              exit.on(),
              orUnknown(exit.income()),
              occupation,
              null,
              null,
              null));
    }
    RecordAvslut command =
        new RecordAvslut(enrolment, exit.on(), exit.reason(), exit.reasonForMismatch());
    boolean done =
        attempt(
            "RECORD_AVSLUT",
            Map.of("reason", AVSLUTSANLEDNING, "reasonForMismatch", MOTIVERING),
            AVSLUTAD,
            command);
    if (!done) {
      world.suppose(
          found.participant(), new AvslutRecorded(enrolment, exit.on(), exit.reason(), null));
    }
  }

  /// The file does not say in which phase, but the avslut does; nor who got it, and efterstöd is
  /// for both.
  private void support() {
    if (row.supportFrom() == null || exitCouldNotBeRead()) {
      return;
    }
    boolean after = row.exit() != null && !row.supportFrom().isBefore(row.exit().on());
    attempt(
        "START_EFTERSTOD",
        Map.of("to", EFTERSTOD_TILL),
        EFTERSTOD_FRAN,
        new StartEfterstod(
            enrolment,
            after ? EfterstodPhase.EFTER_AVSLUT : EfterstodPhase.UNDER_INSKRIVNING,
            EfterstodRecipient.BADA,
            row.supportFrom(),
            row.supportTo()));
  }

  /// Then it is not known in which phase the efterstöd is.
  private boolean exitCouldNotBeRead() {
    return row.exit() == null && read.unread().contains(AVSLUTAD);
  }

  private boolean attempt(
      String action, Map<String, Column> columns, Column otherwise, EnrolmentCommand command) {
    return attempt(
        action,
        columns,
        otherwise,
        () -> world.carryOut(found.participant(), found.insats(), command));
  }

  /// Points what is refused at the column that has to change.
  private boolean attempt(
      String action, Map<String, Column> columns, Column otherwise, Runnable work) {
    try {
      work.run();
      actions.add(action);
      return true;
    } catch (Rejected rejected) {
      String field = rejected.field() == null ? "" : rejected.field();
      add(columns.getOrDefault(field, otherwise), rejected);
      return false;
    }
  }

  /// A conflict that one step has met, the next ones meet again.
  private void add(Column column, Rejected rejected) {
    FieldError error = FieldError.of(column.header(), rejected).inRow(row.number());
    boolean again =
        rejected.rule().kind() == Rule.Kind.CONFLICT
            && errors.stream().anyMatch(one -> one.message().equals(error.message()));
    if (!again) {
      errors.add(error);
    }
  }

  private static SortedSet<IncomeSource> orUnknown(SortedSet<IncomeSource> said) {
    return said.isEmpty() ? new TreeSet<>(Set.of(IncomeSource.OKAND)) : said;
  }
}
