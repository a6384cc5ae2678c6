package se.sparbar.command.histories;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.sparbar.codes.ClaimUnit;
import se.sparbar.codes.Registration;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.AdoptionEvent;
import se.sparbar.events.AdoptionEvent.ReportAdopted;
import se.sparbar.events.AdoptionEvent.ReportAmended;
import se.sparbar.events.AnonymousEvent;
import se.sparbar.events.AnonymousEvent.AnonymousCounted;
import se.sparbar.events.ClaimEvent;
import se.sparbar.events.ClaimEvent.ClaimRecorded;
import se.sparbar.events.CodeListEvent;
import se.sparbar.events.CodeListEvent.CodeAdded;
import se.sparbar.events.CodeListEvent.CodeEnded;
import se.sparbar.events.CodeListEvent.CodeRelabelled;
import se.sparbar.events.DeviationEvent;
import se.sparbar.events.DeviationEvent.DeviationAssigned;
import se.sparbar.events.DeviationEvent.DeviationFiled;
import se.sparbar.events.DeviationEvent.DeviationResolved;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.GroupEvent;
import se.sparbar.events.GroupEvent.GroupChanged;
import se.sparbar.events.GroupEvent.GroupFormed;
import se.sparbar.events.GroupEvent.GroupMet;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.InstrumentEvent;
import se.sparbar.events.InstrumentEvent.InstrumentDefined;
import se.sparbar.events.InstrumentEvent.InstrumentRetired;
import se.sparbar.events.InstrumentEvent.InstrumentRevised;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.events.ReportEvent;
import se.sparbar.events.ReportEvent.CoachReportSubmitted;
import se.sparbar.events.SurveyEvent;
import se.sparbar.events.SurveyEvent.SurveyCounted;
import se.sparbar.events.SurveyEvent.SurveyOpened;

/// What must be true of the streams that are about nobody known by name, after each of their
/// events: rules 1, 9, 13 and 14, and the order of days in each.
final class PapersHold {
  private final Stood stood = new Stood();

  /// The stream of each förbund's and period's adopted report.
  private final Map<String, String> adopted = new HashMap<>();

  static void check(List<Recorded> log) {
    PapersHold holds = new PapersHold();
    for (Recorded recorded : log) {
      holds.stood.evolve(recorded);
      holds.after(recorded);
    }
  }

  private void after(Recorded recorded) {
    String stream = recorded.stream();
    switch (recorded.event()) {
      case AnonymousEvent _ -> stood.of(stream, AnonymousCounted.class).forEach(this::anonymous);
      case GroupEvent _ -> group(stream);
      case SurveyEvent _ -> survey(stream);
      case DeviationEvent _ -> deviation(stream);
      case ReportEvent _ ->
          stood.of(stream, CoachReportSubmitted.class).forEach(PapersHold::report);
      case AdoptionEvent _ -> adoption(recorded);
      case ClaimEvent _ -> stood.of(stream, ClaimRecorded.class).forEach(PapersHold::claim);
      case InstrumentEvent _ -> instrument(stream);
      case CodeListEvent _ -> codeList(stream);
      case InsatsEvent _, ParticipantEvent _, EnrolmentEvent _ -> {}
    }
  }

  /// Of one calendar year that has begun, and in which the insats had.
  private void anonymous(AnonymousCounted e) {
    assertThat(e.on()).isBeforeOrEqualTo(Dice.TODAY);
    assertThat(e.registration()).isNotEqualTo(Registration.MED_SAMTYCKE);
    InsatsStood insats = InsatsStood.of(stood.of(e.insats().stream()));
    assertThat(e.year()).isBetween(insats.first().getYear(), e.on().getYear());
    assertThat(e.huvudman().name()).isEqualTo(e.kommun().code());
  }

  private void group(String stream) {
    List<LocalDate> changes = days(stream, GroupChanged.class, GroupChanged::on);
    assertThat(changes).isSorted();
    LocalDate formed = beginning(stream, GroupFormed.class, GroupFormed::on);
    assertThat(stood.of(stream))
        .allMatch(e -> !e.occurredOn().isBefore(formed) && !e.occurredOn().isAfter(Dice.TODAY));
    for (GroupMet met : stood.of(stream, GroupMet.class)) {
      assertThat(met.attendance().values()).allMatch(n -> n >= 0).anyMatch(n -> n > 0);
    }
    stood
        .of(stream, GroupChanged.class)
        .forEach(e -> assertThat(e.parties().isEmpty() || e.kommuner().isEmpty()).isFalse());
  }

  private void survey(String stream) {
    LocalDate from = beginning(stream, SurveyOpened.class, SurveyOpened::from);
    stood
        .of(stream, SurveyOpened.class)
        .forEach(e -> assertThat(e.to()).isAfterOrEqualTo(e.from()));
    for (SurveyCounted counted : stood.of(stream, SurveyCounted.class)) {
      assertThat(counted.on()).isBetween(from, Dice.TODAY);
      assertThat(counted.answered()).isBetween(0, counted.invited());
      counted
          .counts()
          .forEach((question, steps) -> {
            assertThat(question).isBetween(1, 7);
            assertThat(steps).hasSize(6).allMatch(n -> n >= 0);
            assertThat(steps.stream().mapToInt(n -> n).sum())
                .isLessThanOrEqualTo(counted.answered());
          });
    }
  }

  private void deviation(String stream) {
    LocalDate filed = beginning(stream, DeviationFiled.class, DeviationFiled::on);
    List<LocalDate> resolved = days(stream, DeviationResolved.class, DeviationResolved::on);
    assertThat(resolved).hasSizeLessThan(2).allMatch(on -> !on.isBefore(filed));
    for (LocalDate on : days(stream, DeviationAssigned.class, DeviationAssigned::on)) {
      assertThat(on).isBetween(filed, resolved.isEmpty() ? Dice.TODAY : resolved.getFirst());
    }
    stood
        .of(stream, DeviationFiled.class)
        .forEach(e -> assertThat(e.parties().isEmpty() || e.obstacle().isBlank()).isFalse());
  }

  private static void report(CoachReportSubmitted e) {
    assertThat(e.to()).isBetween(e.from(), e.from().plusYears(1).minusDays(1));
    assertThat(e.on()).isBetween(e.from(), Dice.TODAY);
    assertThat(e.answers().values()).isNotEmpty().noneMatch(String::isBlank);
  }

  /// Adopted once, when its period was over, and amended ever after (rule 14).
  private void adoption(Recorded recorded) {
    ReportAdopted first =
        (ReportAdopted) stood.of(recorded.stream(), AdoptionEvent.class).getFirst();
    List<AdoptionEvent> versions = stood.of(recorded.stream(), AdoptionEvent.class);
    assertThat(versions).hasSize(Math.toIntExact(recorded.streamVersion()));
    assertThat(versions.stream().skip(1)).allMatch(e -> e instanceof ReportAmended);
    assertThat(versions).extracting(AdoptionEvent::occurredOn).isSorted();
    assertThat(versions).extracting(AdoptionEvent::basis).isSorted();
    assertThat(versions).extracting(AdoptionEvent::documents).doesNotHaveDuplicates();
    assertThat(first.on()).isBetween(first.to().plusDays(1), Dice.TODAY);
    assertThat(versions.getLast().basis()).isBetween(1L, recorded.position() - 1);
    assertThat(adopted.merge(first.forbund().name() + first.to(), recorded.stream(), (a, _) -> a))
        .as("one for each förbund and period")
        .isEqualTo(recorded.stream());
  }

  private static void claim(ClaimRecorded e) {
    assertThat(e.to()).isAfterOrEqualTo(e.from());
    assertThat(e.on()).isBeforeOrEqualTo(Dice.TODAY);
    assertThat(e.label().isBlank() || e.document().isBlank()).isFalse();
    assertThat(e.unit() == ClaimUnit.KRONOR || e.value().signum() >= 0).isTrue();
    assertThat(e.unit() == ClaimUnit.PERCENT && e.value().compareTo(new BigDecimal(1000)) > 0)
        .isFalse();
  }

  private void instrument(String stream) {
    List<LocalDate> days =
        new ArrayList<>(days(stream, InstrumentDefined.class, InstrumentDefined::on));
    assertThat(days).as("a version that was measured in stays").hasSize(1);
    days.addAll(days(stream, InstrumentRevised.class, InstrumentRevised::on));
    days.addAll(days(stream, InstrumentRetired.class, InstrumentRetired::on));
    assertThat(days).isSorted();
    assertThat(stood.of(stream, InstrumentRetired.class)).hasSizeLessThan(2);
  }

  private void codeList(String stream) {
    Map<String, LocalDate> added = new HashMap<>();
    for (CodeAdded e : stood.of(stream, CodeAdded.class)) {
      assertThat(added.put(e.code(), e.validFrom())).as("added once").isNull();
      assertThat(e.code()).isNotEqualTo("FK");
      assertThat(e.label()).isNotBlank();
    }
    List<String> ended = new ArrayList<>();
    for (CodeEnded e : stood.of(stream, CodeEnded.class)) {
      ended.add(e.code());
      assertThat(e.code().equals("FK") || added.containsKey(e.code())).isTrue();
      assertThat(e.on()).isAfterOrEqualTo(added.getOrDefault(e.code(), LocalDate.MIN));
    }
    assertThat(ended).doesNotHaveDuplicates();
    stood
        .of(stream, CodeRelabelled.class)
        .forEach(e ->
            assertThat(e.code().equals("FK") || added.containsKey(e.code())).as("known").isTrue());
  }

  /// Where nothing stands nothing else does.
  private <E extends DomainEvent> LocalDate beginning(
      String stream, Class<E> kind, Function<E, LocalDate> day) {
    List<LocalDate> begun = days(stream, kind, day);
    assertThat(begun).hasSize(stood.of(stream).isEmpty() ? 0 : 1);
    return begun.isEmpty() ? LocalDate.MIN : begun.getFirst();
  }

  private <E extends DomainEvent> List<LocalDate> days(
      String stream, Class<E> kind, Function<E, LocalDate> day) {
    return stood.of(stream, kind).stream().map(day).toList();
  }
}
