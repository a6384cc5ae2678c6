package se.sparbar.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.sparbar.envelope.ApprovedEventsTest.Approved;
import se.sparbar.events.AdoptionEvent;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.Correction;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.DomainEvent.Rewriting;
import se.sparbar.events.DomainEvent.Withdrawing;
import se.sparbar.events.EnrolmentEvent.Corrected;
import se.sparbar.events.EnrolmentEvent.EnrolmentRestored;
import se.sparbar.events.EnrolmentEvent.EnrolmentVoided;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.StreamId;

class CorrectableFieldsTest {
  /// What no rättelse changes, and what one does instead.
  private static final Set<String> TAKEN_BACK_AND_RECORDED_ANEW =
      new TreeSet<>(
          List.of(
              "Assessed.point",
              "Assessed.reasonForMismatch",
              "AvslutRecorded.reasonForMismatch",
              "AnonymousCounted.insats",
              "BudgetSet.year",
              "ClaimRecorded.forbund",
              "CoachReportSubmitted.insats",
              "CoachReportSubmitted.kommun",
              "CodeAdded.code",
              "CodeAdded.list",
              "CodeEnded.code",
              "CodeEnded.list",
              "CodeRelabelled.code",
              "CodeRelabelled.label",
              "CodeRelabelled.list",
              "CodeRelabelled.on",
              "ConsentGiven.insats",
              "ConsentWithdrawn.insats",
              "DeviationFiled.forbund",
              "DeviationFiled.insats",
              "EnrolmentStarted.insats",
              "EnrolmentStarted.participant",
              "GoalSet.figure",
              "GoalSet.unit",
              "GroupChanged.kommuner",
              "GroupChanged.name",
              "GroupChanged.parties",
              "GroupFormed.forbund",
              "GroupFormed.kommuner",
              "GroupFormed.name",
              "GroupFormed.parties",
              "InsatsRevised.kommuner",
              "InsatsRevised.name",
              "InsatsStarted.kommuner",
              "InsatsStarted.name",
              "InstrumentDefined.answeredBy",
              "InstrumentDefined.items",
              "InstrumentDefined.scale",
              "InstrumentRevised.answeredBy",
              "InstrumentRevised.items",
              "InstrumentRevised.scale",
              "ParticipantRegistered.huvudman",
              "ParticipantRegistered.localNumber",
              "ParticipantsMerged.on",
              "ParticipantsMerged.other",
              "ParticipantsMerged.reason",
              "PlacesSet.year",
              "ProgressionMeasured.instrument",
              "ProgressionMeasured.instrumentVersion",
              "ReferralReceived.insats",
              "ReferralReceived.participant",
              "StaffingSet.coach",
              "StaffingSet.kommun",
              "SurveyOpened.insats"));

  @Test
  void every_field_of_every_event_can_be_corrected_or_is_named_as_one_that_cannot() {
    Set<String> correctable = new TreeSet<>();
    for (CorrectableField field : CorrectableField.values()) {
      correctable.add(field.event().getSimpleName() + "." + field.component());
    }
    Set<String> rest = new TreeSet<>();
    Catalogue.entries()
        .map(Catalogue.Entry::event)
        .filter(CorrectableFieldsTest::isEntry)
        .forEach(event ->
            Arrays.stream(event.getRecordComponents())
                .filter(c -> !isOwnStream(event, c) && !c.getName().equals("started"))
                .filter(c -> !besideKommun(event, c))
                .map(c -> event.getSimpleName() + "." + c.getName())
                .filter(name -> !correctable.contains(name))
                .forEach(rest::add));

    assertThat(rest).isEqualTo(TAKEN_BACK_AND_RECORDED_ANEW);
  }

  @ParameterizedTest
  @EnumSource
  void a_rattelse_of_a_field_is_stored_and_read_and_rewrites_the_event(CorrectableField field)
      throws Exception {
    DomainEvent told = anApproved(field);
    Object value = Objects.requireNonNull(field.of(told), () -> "an approved event without it");
    Corrected corrected =
        new Corrected(
            new EnrolmentId(UUID.fromString("6f9619ff-8b86-4d01-b42d-00cf4fc964ff")),
            1,
            Correction.of(field, null, value),
            LocalDate.parse("2024-01-02"),
            "Skrivfel");

    DomainEvent read = EventJson.read("corrected", 1, EventJson.write(corrected));

    assertThat(read).isEqualTo(corrected);
    assertThat(((Corrected) read).change().rewrite(told)).isEqualTo(told);
  }

  @Test
  void written_names_are_unique() {
    assertThat(CorrectableField.values())
        .extracting(CorrectableField::written)
        .doesNotHaveDuplicates();
  }

  private static DomainEvent anApproved(CorrectableField field) throws Exception {
    return ApprovedEventsTest.approved()
        .map(Approved::read)
        .filter(event -> event.getClass() == field.event())
        .filter(event -> field.of(event) != null)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isEntry(Class<?> event) {
    return !Rewriting.class.isAssignableFrom(event)
        && !Withdrawing.class.isAssignableFrom(event)
        && event != EnrolmentVoided.class
        && event != EnrolmentRestored.class
        && !AdoptionEvent.class.isAssignableFrom(event);
  }

  /// The first component says which stream it is.
  private static boolean isOwnStream(Class<?> event, RecordComponent component) {
    return component.getName().equals(event.getRecordComponents()[0].getName())
        && StreamId.class.isAssignableFrom(component.getType());
  }

  /// The huvudman follows from the kommun.
  private static boolean besideKommun(Class<?> event, RecordComponent component) {
    @Nullable RecordComponent kommun =
        Arrays.stream(event.getRecordComponents())
            .filter(c -> c.getName().equals("kommun"))
            .findFirst()
            .orElse(null);
    return kommun != null && component.getName().equals("huvudman");
  }
}
