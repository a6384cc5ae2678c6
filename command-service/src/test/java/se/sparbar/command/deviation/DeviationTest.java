package se.sparbar.command.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.sparbar.command.deviation.DeviationRule.ASSIGNED_AFTER_RESOLVED;
import static se.sparbar.command.deviation.DeviationRule.DEVIATION_NEEDS_PARTY;
import static se.sparbar.command.deviation.DeviationRule.DEVIATION_NOT_FILED_THEN;
import static se.sparbar.command.deviation.DeviationRule.DEVIATION_RESOLVED;
import static se.sparbar.command.deviation.DeviationRule.DEVIATION_UNKNOWN;
import static se.sparbar.command.entry.EntryRule.BEGINNING_NEEDED;
import static se.sparbar.command.rule.CommonRule.IN_THE_FUTURE;
import static se.sparbar.command.rule.CommonRule.PERSONNUMMER;
import static se.sparbar.command.rule.CommonRule.TEXT_MISSING;
import static se.sparbar.command.rule.CommonRule.TEXT_TOO_LONG;
import static se.sparbar.command.rule.CommonRule.TEXT_UNREADABLE;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.Party;
import se.sparbar.command.entry.GivenEntries;
import se.sparbar.command.insats.AroundInsats;
import se.sparbar.command.insats.InsatsGiven;
import se.sparbar.command.insats.InsatsRule;
import se.sparbar.command.rule.Change;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.DeviationEvent;
import se.sparbar.events.DeviationEvent.DeviationFiled;
import se.sparbar.events.DeviationEvent.DeviationResolved;
import se.sparbar.ids.DeviationId;
import se.sparbar.ids.InsatsId;

class DeviationTest {
  private static final DeviationId ID = new DeviationId(new UUID(1, 1));
  private static final LocalDate TODAY = InsatsGiven.TODAY;
  private static final LocalDate DAY = LocalDate.parse("2024-03-01");

  private static final GivenEntries<DeviationEvent, AroundInsats> NOTHING =
      new GivenEntries<>(List.of(), InsatsGiven.around());
  private static final GivenEntries<DeviationEvent, AroundInsats> FILED =
      NOTHING.after(file("Två planer", null, DAY));
  private static final GivenEntries<DeviationEvent, AroundInsats> RESOLVED =
      FILED.after(resolve(DAY.plusDays(9)));

  @Test
  void a_deviation_is_filed_with_or_without_an_insats() {
    NOTHING
        .when(file("Två planer", null, DAY))
        .then(
            new DeviationFiled(
                ID, new Forbund("F"), null, new TreeSet<>(List.of(Party.AF)), "Två planer", DAY));
    NOTHING.when(file("Två planer", InsatsGiven.ID, DAY)).accepted();
    GivenEntries<DeviationEvent, AroundInsats> nowhere =
        new GivenEntries<>(List.of(), InsatsGiven.aroundNone());
    nowhere.when(file("Två planer", InsatsGiven.ID, DAY)).rejected(InsatsRule.INSATS_UNKNOWN);
    nowhere.when(file("Två planer", null, DAY)).accepted();
    NOTHING.when(file("Två planer", null, TODAY)).accepted();
    NOTHING.when(file("Två planer", null, TODAY.plusDays(1))).rejected(IN_THE_FUTURE);
  }

  @Test
  void no_person_is_in_it_and_some_party_is() {
    NOTHING.when(file("Gäller 19900101-0017", null, DAY)).rejected(PERSONNUMMER);
    NOTHING.when(file("a".repeat(4000), null, DAY)).accepted();
    NOTHING.when(file("a".repeat(4001), null, DAY)).rejected(TEXT_TOO_LONG);
    NOTHING
        .when(new FileDeviation(ID, new Forbund("F"), null, new TreeSet<>(), "Två planer", DAY))
        .rejected(DEVIATION_NEEDS_PARTY);
  }

  @Test
  void it_is_assigned_between_filing_and_resolution() {
    FILED.when(assign(DAY)).accepted();
    FILED.when(assign(DAY.minusDays(1))).rejected(DEVIATION_NOT_FILED_THEN);
    RESOLVED.when(assign(DAY.plusDays(9))).accepted();
    RESOLVED.when(assign(DAY.plusDays(10))).rejected(ASSIGNED_AFTER_RESOLVED);
    NOTHING.when(assign(DAY)).rejected(DEVIATION_UNKNOWN);
  }

  @Test
  void it_is_resolved_once_until_that_is_taken_back() {
    FILED.when(resolve(DAY)).then(new DeviationResolved(ID, "En plan", DAY));
    FILED.when(resolve(DAY.minusDays(1))).rejected(DEVIATION_NOT_FILED_THEN);
    RESOLVED.when(resolve(DAY.plusDays(10))).rejected(DEVIATION_RESOLVED);
    GivenEntries<DeviationEvent, AroundInsats> again =
        RESOLVED.after(withdraw(2), resolve(DAY.plusDays(20)));
    again.when(withdraw(3)).rejected(DEVIATION_RESOLVED);
    again.after(withdraw(4)).when(withdraw(3)).accepted();
    RESOLVED.when(withdraw(1)).rejected(BEGINNING_NEEDED);
  }

  @Test
  void a_correction_is_held_against_the_same_rules() {
    RESOLVED.when(correct(CorrectableField.DEVIATION_FILED_ON, DAY.plusDays(9))).accepted();
    RESOLVED
        .when(correct(CorrectableField.DEVIATION_FILED_ON, DAY.plusDays(10)))
        .rejected(DEVIATION_NOT_FILED_THEN);
    RESOLVED.when(correct(CorrectableField.OBSTACLE, "199001010017")).rejected(PERSONNUMMER);
    RESOLVED
        .after(assign(DAY.plusDays(5)))
        .when(correct(CorrectableField.DEVIATION_RESOLVED_ON, DAY.plusDays(4)))
        .rejected(ASSIGNED_AFTER_RESOLVED);
  }

  @Test
  void its_texts_are_written() {
    NOTHING
        .when(
            new FileDeviation(
                ID, new Forbund("F\nG"), null, new TreeSet<>(List.of(Party.AF)), "Två", DAY))
        .rejected(TEXT_UNREADABLE);
    FILED.when(new ResolveDeviation(ID, " ", DAY)).rejected(TEXT_MISSING);
  }

  @Test
  void its_stream_is_about_the_insats_that_it_arose_in_if_in_any() {
    FileDeviation filed = file("Två planer", InsatsGiven.ID, DAY);
    assertThat(filed.stream()).isEqualTo(ID);
    assertThat(filed.about(NOTHING.state())).contains(InsatsGiven.ID);
    assertThat(assign(DAY).about(NOTHING.after(filed).state())).contains(InsatsGiven.ID);
    assertThat(assign(DAY).about(FILED.state())).isEmpty();
    assertThat(assign(DAY).about(NOTHING.state())).isEmpty();
  }

  private static FileDeviation file(String obstacle, @Nullable InsatsId insats, LocalDate on) {
    return new FileDeviation(
        ID, new Forbund("F"), insats, new TreeSet<>(List.of(Party.AF)), obstacle, on);
  }

  private static AssignDeviation assign(LocalDate on) {
    return new AssignDeviation(ID, Party.FK, on);
  }

  private static ResolveDeviation resolve(LocalDate on) {
    return new ResolveDeviation(ID, "En plan", on);
  }

  private static CorrectDeviation correct(CorrectableField field, Object to) {
    return new CorrectDeviation(ID, new Change(field, to, null), null, "Skrivfel");
  }

  private static WithdrawDeviationEntry withdraw(long corrects) {
    return new WithdrawDeviationEntry(ID, corrects, "Fel");
  }
}
