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
import se.sparbar.command.text.FieldError;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;

/// What one row does: which commands it stands for, carried out in the world after the rows before.
final class Plan {
  /// Whom and what the row is about, found before.
  record Found(InsatsId insats, Huvudman huvudman, ParticipantId participant) {}

  private final World world;
  private final Row row;
  private final Found found;
  private final EnrolmentId enrolment;
  private final List<String> actions = new ArrayList<>();
  private final Set<FieldError> errors = new LinkedHashSet<>();

  private Plan(World world, Row row, Found found, Supplier<UUID> ids) {
    this.world = world;
    this.row = row;
    this.found = found;
    this.enrolment = new EnrolmentId(ids.get());
  }

  static Report.Item carryOut(World world, Row row, Found found, Supplier<UUID> ids) {
    Plan plan = new Plan(world, row, found, ids);
    int before = world.events().size();
    if (plan.register() && plan.start()) {
      plan.assessAtStart();
      plan.leave();
      plan.support();
    }
    if (!plan.errors.isEmpty()) {
      world.forget(found.participant(), plan.enrolment, before);
    }
    return new Report.Item(row.number(), List.copyOf(plan.actions), List.copyOf(plan.errors));
  }

  /// The first row about a person registers them; every other has to say the same.
  private boolean register() {
    return switch (world.person(found.participant()).participant()) {
      case Participant.Registered known -> isSame(known);
      case Participant.Unknown _ ->
          attempt(
              "REGISTER_PARTICIPANT",
              Map.of("localNumber", DELTAGARE, "birthYear", FODELSEAR, "huvudman", KOMMUN),
              INSKRIVEN,
              () ->
                  world.carryOut(
                      new RegisterParticipant(
                          found.participant(),
                          found.huvudman(),
                          row.localNumber(),
                          row.sex(),
                          row.birthYear(),
                          row.startOn())));
    };
  }

  private boolean isSame(Participant.Registered known) {
    if (known.sex() != row.sex()) {
      differs(KON, known.sex());
    }
    if (row.birthYear() != null && !Objects.equals(known.birthYear(), row.birthYear())) {
      differs(FODELSEAR, known.birthYear() == null ? "–" : known.birthYear());
    }
    return errors.isEmpty();
  }

  private void differs(Column column, Object known) {
    add(column, new Rejected(ImportRule.PARTICIPANT_DIFFERS, known));
  }

  private boolean start() {
    return attempt(
        "START_ENROLMENT",
        Map.of("kommun", KOMMUN, "insats", INSATS, "participant", DELTAGARE),
        INSKRIVEN,
        new StartEnrolment(
            enrolment, found.participant(), found.insats(), row.kommun(), row.startOn()));
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
    attempt(
        "RECORD_AVSLUT",
        Map.of("reason", AVSLUTSANLEDNING, "reasonForMismatch", MOTIVERING),
        AVSLUTAD,
        new RecordAvslut(enrolment, exit.on(), exit.reason(), exit.reasonForMismatch()));
  }

  /// The file does not say in which phase, but the avslut does; nor who got it, and efterstöd is
  /// for both.
  private void support() {
    if (row.supportFrom() == null) {
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

  private void add(Column column, Rejected rejected) {
    errors.add(FieldError.of(column.header(), rejected).inRow(row.number()));
  }

  private static SortedSet<IncomeSource> orUnknown(SortedSet<IncomeSource> said) {
    return said.isEmpty() ? new TreeSet<>(Set.of(IncomeSource.OKAND)) : said;
  }
}
