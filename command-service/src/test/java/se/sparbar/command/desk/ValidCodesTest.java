package se.sparbar.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.AssessmentPoint;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.CodeLists;
import se.sparbar.codes.CodeLists.Entry;
import se.sparbar.codes.GroupKind;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Mode;
import se.sparbar.codes.Occupation;
import se.sparbar.codes.Party;
import se.sparbar.command.codelist.CodeListRule;
import se.sparbar.command.rule.Rejected;
import se.sparbar.envelope.Catalogue;
import se.sparbar.envelope.EventJson;
import se.sparbar.envelope.Stored;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.Correction;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.EnrolmentEvent.Assessed;
import se.sparbar.events.EnrolmentEvent.AvslutRecorded;
import se.sparbar.events.EnrolmentEvent.Corrected;
import se.sparbar.events.EnrolmentEvent.Queued;
import se.sparbar.events.GroupEvent.GroupMet;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.GroupId;

class ValidCodesTest {
  private static final EnrolmentId E = new EnrolmentId(new UUID(1, 1));
  private static final LocalDate LAST = LocalDate.parse("2023-12-31");
  private static final AvslutReason ENDED = AvslutReason.FLYTT;

  private final Map<String, Entry> reasons = new HashMap<>(CodeLists.entries(AvslutReason.class));
  private final ValidCodes valid =
      new ValidCodes(list -> list == AvslutReason.class ? reasons : CodeLists.entries(list));

  ValidCodesTest() {
    reasons.put("FLYTT", new Entry("avslut-reason", "FLYTT", "Flytt", "ANNAT", null, LAST));
    reasons.put(
        "ANNAT.NY", new Entry("avslut-reason", "ANNAT.NY", "Ny", "ANNAT", LAST.plusDays(1), null));
  }

  @Test
  void a_code_holds_to_its_last_day_and_from_its_first() {
    accepted(avslut(ENDED, LAST));
    refused(avslut(ENDED, LAST.plusDays(1)), CodeListRule.CODE_NOT_VALID, "reason");
    accepted(avslut(AvslutReason.of("ANNAT.NY"), LAST.plusDays(1)));
    refused(avslut(AvslutReason.of("ANNAT.NY"), LAST), CodeListRule.CODE_NOT_VALID, "reason");
  }

  @Test
  void a_code_that_nobody_has_is_met_with_those_there_are() {
    Rejected refused =
        refused(avslut(AvslutReason.of("ANNAT.X"), LAST), CodeListRule.CODE_UNKNOWN, "reason");

    assertThat(refused.values().toString()).contains("ANNAT.X").contains("STUDIER");
  }

  @Test
  void a_code_that_has_no_first_or_last_day_is_told_with_a_dash() {
    assertThat(
            refused(avslut(ENDED, LAST.plusDays(1)), CodeListRule.CODE_NOT_VALID, "reason")
                .values())
        .containsExactly("FLYTT", "–", LAST, LAST.plusDays(1));
    assertThat(
            refused(
                    avslut(AvslutReason.of("ANNAT.NY"), LAST),
                    CodeListRule.CODE_NOT_VALID,
                    "reason")
                .values())
        .containsExactly("ANNAT.NY", LAST.plusDays(1), "–", LAST);
  }

  @Test
  void every_code_of_a_set_and_of_a_map_is_looked_at_and_what_is_absent_is_not() {
    accepted(assessed(IncomeSource.A_KASSA, null));
    refused(assessed(IncomeSource.of("X"), null), CodeListRule.CODE_UNKNOWN, "income");
    refused(
        assessed(IncomeSource.A_KASSA, Occupation.of("X")),
        CodeListRule.CODE_UNKNOWN,
        "occupation");
    accepted(met(Party.AF));
    refused(met(Party.of("X")), CodeListRule.CODE_UNKNOWN, "attendance");
    accepted(new Queued(E, LAST));
  }

  @Test
  void a_rattelse_is_held_against_the_day_that_the_event_then_has() {
    List<Stored> before = List.of(stored(1, new Queued(E, LAST)), stored(2, avslut(ENDED, LAST)));
    Correction later = Correction.of(CorrectableField.AVSLUT_ON, LAST, LAST.plusDays(1));
    Correction other =
        Correction.of(CorrectableField.AVSLUT_REASON, ENDED, AvslutReason.of("ANNAT.NY"));
    Correction earlier = Correction.of(CorrectableField.AVSLUT_ON, LAST, LAST.minusDays(1));

    assertThat(refused(2, later, before).field()).isEqualTo("to");
    assertThat(refused(2, other, before).rule()).isEqualTo(CodeListRule.CODE_NOT_VALID);
    valid.check(new Corrected(E, 2, earlier, LAST, "Fel"), () -> before);
    valid.check(new Corrected(E, 9, later, LAST, "Fel"), () -> before);
  }

  private Rejected refused(long corrects, Correction change, List<Stored> before) {
    return catchThrowableOfType(
        Rejected.class,
        () -> valid.check(new Corrected(E, corrects, change, LAST, "Fel"), () -> before));
  }

  private void accepted(DomainEvent event) {
    valid.check(event, List::of);
  }

  private Rejected refused(DomainEvent event, CodeListRule rule, String field) {
    Rejected refused = catchThrowableOfType(Rejected.class, () -> valid.check(event, List::of));
    assertThat(refused.rule()).isEqualTo(rule);
    assertThat(refused.field()).isEqualTo(field);
    return refused;
  }

  private static AvslutRecorded avslut(AvslutReason reason, LocalDate on) {
    return new AvslutRecorded(E, on, reason, null);
  }

  private static Assessed assessed(IncomeSource income, @Nullable Occupation occupation) {
    return new Assessed(
        E,
        AssessmentPoint.START,
        LAST,
        new TreeSet<>(List.of(IncomeSource.A_KASSA, income)),
        occupation,
        null,
        null,
        null);
  }

  private static GroupMet met(Party party) {
    return new GroupMet(
        new GroupId(new UUID(1, 1)),
        GroupKind.SE_GRUPP,
        LAST,
        Mode.PLATS,
        new TreeMap<>(Map.of(party, 1)));
  }

  private static Stored stored(long version, DomainEvent event) {
    Catalogue.Entry entry = Catalogue.of(event);
    return new Stored(
        version,
        new UUID(9, version),
        event.stream().stream(),
        version,
        entry.type(),
        entry.version(),
        null,
        null,
        event.occurredOn(),
        Instant.EPOCH,
        "coach",
        "command",
        Map.of(),
        EventJson.write(event),
        new byte[32]);
  }
}
