package se.sparbar.command.anonymous;

import static org.assertj.core.api.Assertions.assertThat;
import static se.sparbar.command.anonymous.AnonymousRule.ANONYMOUS_OUTSIDE_KOMMUNER;
import static se.sparbar.command.anonymous.AnonymousRule.ANONYMOUS_UNKNOWN;
import static se.sparbar.command.anonymous.AnonymousRule.ANONYMOUS_WITH_CONSENT;
import static se.sparbar.command.anonymous.AnonymousRule.ANONYMOUS_YEAR_OUTSIDE;
import static se.sparbar.command.rule.CommonRule.IN_THE_FUTURE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Registration;
import se.sparbar.codes.Sex;
import se.sparbar.command.entry.EntryRule;
import se.sparbar.command.entry.GivenEntries;
import se.sparbar.command.insats.AroundInsats;
import se.sparbar.command.insats.Insats;
import se.sparbar.command.insats.InsatsGiven;
import se.sparbar.command.insats.InsatsRule;
import se.sparbar.command.rule.Change;
import se.sparbar.events.AnonymousEvent;
import se.sparbar.events.AnonymousEvent.AnonymousCorrected;
import se.sparbar.events.AnonymousEvent.AnonymousCounted;
import se.sparbar.events.AnonymousEvent.AnonymousWithdrawn;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.Correction;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.InsatsEvent.InsatsEnded;
import se.sparbar.events.InsatsEvent.InsatsRevised;
import se.sparbar.ids.AnonymousId;

class AnonymousTest {
  private static final AnonymousId ID = new AnonymousId(new UUID(1, 1));
  private static final LocalDate TODAY = InsatsGiven.TODAY;
  private static final int THIS_YEAR = TODAY.getYear();

  private static final GivenEntries<AnonymousEvent, AroundInsats> NOTHING =
      new GivenEntries<>(List.of(), InsatsGiven.around());
  private static final GivenEntries<AnonymousEvent, AroundInsats> COUNTED =
      NOTHING.after(count(InsatsGiven.ANEBY, THIS_YEAR));

  @Test
  void somebody_is_counted_by_kommun_year_and_sex_with_the_huvudman_of_the_kommun() {
    NOTHING
        .when(count(InsatsGiven.ANEBY, THIS_YEAR))
        .then(
            new AnonymousCounted(
                ID,
                InsatsGiven.ID,
                InsatsGiven.ANEBY,
                new Huvudman("0604"),
                THIS_YEAR,
                Sex.KVINNA,
                Registration.ANONYM_SKYDDAD,
                TODAY));
  }

  @Test
  void one_who_consents_is_not_anonymous() {
    NOTHING
        .when(
            new CountAnonymous(
                ID,
                InsatsGiven.ID,
                InsatsGiven.ANEBY,
                THIS_YEAR,
                Sex.MAN,
                Registration.MED_SAMTYCKE,
                null))
        .rejected(ANONYMOUS_WITH_CONSENT);
  }

  @Test
  void the_year_is_one_in_which_the_insats_has_been_run() {
    NOTHING.when(count(InsatsGiven.ANEBY, THIS_YEAR + 1)).rejected(ANONYMOUS_YEAR_OUTSIDE);
    NOTHING.when(count(InsatsGiven.ANEBY, 1989)).rejected(ANONYMOUS_YEAR_OUTSIDE);
    NOTHING.when(count(InsatsGiven.ANEBY, Integer.MAX_VALUE)).rejected(ANONYMOUS_YEAR_OUTSIDE);
  }

  @Test
  void the_kommun_is_one_of_the_insats_which_exists() {
    NOTHING.when(count(new Kommun("0687"), THIS_YEAR)).rejected(ANONYMOUS_OUTSIDE_KOMMUNER);
    new GivenEntries<AnonymousEvent, AroundInsats>(List.of(), InsatsGiven.aroundNone())
        .when(count(InsatsGiven.ANEBY, THIS_YEAR))
        .rejected(InsatsRule.INSATS_UNKNOWN);
  }

  @Test
  void nobody_is_counted_in_the_future() {
    NOTHING
        .when(
            new CountAnonymous(
                ID,
                InsatsGiven.ID,
                InsatsGiven.ANEBY,
                THIS_YEAR,
                Sex.MAN,
                Registration.ANONYM_SKYDDAD,
                TODAY.plusDays(1)))
        .rejected(IN_THE_FUTURE);
  }

  @Test
  void what_was_counted_is_corrected_by_the_same_rules() {
    COUNTED
        .when(correct(CorrectableField.ANONYMOUS_SEX, Sex.MAN))
        .then(
            new AnonymousCorrected(
                ID,
                1,
                Correction.of(CorrectableField.ANONYMOUS_SEX, Sex.KVINNA, Sex.MAN),
                TODAY,
                "Skrivfel"));
    COUNTED
        .when(correct(CorrectableField.ANONYMOUS_YEAR, THIS_YEAR + 1))
        .rejected(ANONYMOUS_YEAR_OUTSIDE);
    COUNTED
        .when(correct(CorrectableField.ANONYMOUS_KOMMUN, new Kommun("0687")))
        .rejected(ANONYMOUS_OUTSIDE_KOMMUNER);
    COUNTED
        .when(correct(CorrectableField.ANONYMOUS_REGISTRATION, Registration.MED_SAMTYCKE))
        .rejected(ANONYMOUS_WITH_CONSENT);
    NOTHING.when(correct(CorrectableField.ANONYMOUS_SEX, Sex.MAN)).rejected(ANONYMOUS_UNKNOWN);
  }

  @Test
  void what_was_counted_is_taken_back_and_restored() {
    GivenEntries<AnonymousEvent, AroundInsats> gone = COUNTED.after(withdraw(1));
    COUNTED.when(withdraw(1)).then(new AnonymousWithdrawn(ID, 1, TODAY, "Gav samtycke"));
    gone.when(correct(CorrectableField.ANONYMOUS_SEX, Sex.MAN))
        .rejected(EntryRule.BEGINNING_WITHDRAWN);
    gone.when(withdraw(2)).accepted();
    gone.when(withdraw(1)).rejected(EntryRule.WITHDRAWN_ALREADY);
  }

  @Test
  void from_the_year_in_which_the_insats_starts_to_that_in_which_it_ends() {
    GivenEntries<AnonymousEvent, AroundInsats> ended =
        new GivenEntries<>(
            List.of(), around(new InsatsEnded(InsatsGiven.ID, LocalDate.parse("2023-06-30"))));
    ended.when(count(InsatsGiven.ANEBY, 2012)).accepted();
    ended.when(count(InsatsGiven.ANEBY, 2011)).rejected(ANONYMOUS_YEAR_OUTSIDE);
    ended.when(count(InsatsGiven.ANEBY, 2023)).accepted();
    ended.when(count(InsatsGiven.ANEBY, 2024)).rejected(ANONYMOUS_YEAR_OUTSIDE);
  }

  @Test
  void another_kommun_brings_its_huvudman() {
    Kommun eksjo = new Kommun("0686");
    Huvudman runs = new Huvudman("Eksjö AB");
    GivenEntries<AnonymousEvent, AroundInsats> counted =
        new GivenEntries<AnonymousEvent, AroundInsats>(
                List.of(),
                around(
                    new InsatsRevised(
                        InsatsGiven.ID,
                        "SE",
                        new TreeMap<>(Map.of(InsatsGiven.ANEBY, new Huvudman("0604"), eksjo, runs)),
                        LocalDate.parse("2020-01-01"))))
            .after(count(InsatsGiven.ANEBY, THIS_YEAR));
    counted
        .when(correct(CorrectableField.ANONYMOUS_KOMMUN, eksjo))
        .then(
            new AnonymousCorrected(
                ID,
                1,
                Correction.of(CorrectableField.ANONYMOUS_KOMMUN, InsatsGiven.ANEBY, eksjo, runs),
                TODAY,
                "Skrivfel"));
  }

  @Test
  void its_stream_is_about_the_insats_in_which_somebody_was_counted() {
    assertThat(withdraw(1).stream()).isEqualTo(ID);
    assertThat(count(InsatsGiven.ANEBY, THIS_YEAR).about(NOTHING.state())).contains(InsatsGiven.ID);
    assertThat(withdraw(1).about(COUNTED.state())).contains(InsatsGiven.ID);
    assertThat(withdraw(1).about(NOTHING.state())).isEmpty();
  }

  private static AroundInsats around(InsatsEvent event) {
    return new AroundInsats(
        TODAY, new Insats.NotStarted().evolve(InsatsGiven.STARTED).evolve(event));
  }

  private static CountAnonymous count(Kommun kommun, int year) {
    return new CountAnonymous(
        ID, InsatsGiven.ID, kommun, year, Sex.KVINNA, Registration.ANONYM_SKYDDAD, null);
  }

  private static CorrectAnonymous correct(CorrectableField field, Object to) {
    return new CorrectAnonymous(ID, new Change(field, to, null), null, "Skrivfel");
  }

  private static WithdrawAnonymous withdraw(long version) {
    return new WithdrawAnonymous(ID, version, "Gav samtycke");
  }
}
