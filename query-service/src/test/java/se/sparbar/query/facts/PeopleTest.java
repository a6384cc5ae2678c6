package se.sparbar.query.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.Referrer;
import se.sparbar.codes.Sex;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.Correction;
import se.sparbar.ids.ParticipantId;

/// Who counts as whom, and what then counts of them.
@NullMarked
class PeopleTest {
  private static final UUID ASTA = new UUID(2, 1);
  private static final UUID BO = new UUID(2, 2);

  private final Told told =
      new Told()
          .person("Asta", Sex.KVINNA, 1999)
          .person("Bo", Sex.MAN, 1980)
          .person("Cia", Sex.KVINNA, 1970);

  @Test
  void merged_participants_are_one_person_with_the_sex_and_age_of_the_one_they_count_as() {
    told.start("Bo", "b", "2023-03-01")
        .avslut("b", "2023-04-01", AvslutReason.FLYTT)
        .start("Asta", "a", "2023-01-01")
        .merge("Asta", "Bo", "2023-05-01");

    assertThat(told.persons())
        .singleElement()
        .satisfies(p -> {
          assertThat(p.participant()).isEqualTo(new ParticipantId(ASTA));
          assertThat(p.cases())
              .extracting(
                  c -> c.startOn() + " " + c.sex() + " " + c.birthYear() + " " + c.returning())
              .containsExactly("2023-01-01 KVINNA 1999 false", "2023-03-01 KVINNA 1999 true");
        });
  }

  @Test
  void a_merge_that_is_reversed_makes_them_two_again() {
    told.start("Bo", "b", "2023-03-01")
        .merge("Asta", "Bo", "2023-05-01")
        .unmerge("Asta", 2, "Bo", "2023-06-01");

    assertThat(told.persons())
        .extracting(Person::participant)
        .containsExactly(new ParticipantId(BO));
    assertThat(told.only().sex()).isEqualTo(Sex.MAN);
    assertThat(told.world().people().person(BO)).isEqualTo(BO);
  }

  @Test
  void three_can_be_one() {
    told.start("Bo", "b", "2023-03-01")
        .start("Cia", "c", "2023-04-01")
        .merge("Asta", "Bo", "2023-05-01")
        .merge("Asta", "Cia", "2023-05-02");

    assertThat(told.world().people().cases(ASTA)).hasSize(2);
    told.unmerge("Asta", 2, "Bo", "2023-06-01");
    assertThat(told.world().people().cases(ASTA)).hasSize(1);
    assertThat(told.world().people().cases(BO)).hasSize(1);
  }

  @Test
  void what_is_corrected_of_who_counts_as_another_changes_nothing_that_counts() {
    told.start("Bo", "b", "2023-03-01")
        .merge("Asta", "Bo", "2023-05-01")
        .correctPerson("Bo", Correction.of(CorrectableField.BIRTH_YEAR, 1980, 1950), "2023-06-01");
    assertThat(told.only().birthYear()).isEqualTo(1999);

    told.correctPerson(
        "Asta", Correction.of(CorrectableField.BIRTH_YEAR, 1999, 1998), "2023-06-01");
    assertThat(told.only().birthYear()).isEqualTo(1998);
  }

  @Test
  void protected_identity_of_the_person_ends_the_enrolments_of_all_who_count_as_them() {
    told.start("Bo", "b", "2023-03-01")
        .merge("Asta", "Bo", "2023-05-01")
        .identityProtected("Asta", "2023-06-01");

    assertThat(told.only().avslutOn()).isEqualTo("2023-06-01");
  }

  @Test
  void facts_are_the_enrolments_in_time_and_then_their_steps() {
    told.start("Asta", "late", "2023-09-01")
        .meeting("late", "2023-09-02")
        .start("Asta", "early", "2023-01-01")
        .avslut("early", "2023-02-01", AvslutReason.FLYTT)
        .meeting("early", "2023-01-02");

    assertThat(told.world().people().facts(ASTA))
        .extracting(fact -> fact.getClass().getSimpleName() + " " + fact.firstDay())
        .startsWith(
            "Case 2023-01-01", "Case 2023-09-01", "Meeting 2023-09-02", "Meeting 2023-01-02");
  }

  @Test
  void who_has_only_a_remiss_is_a_person_and_who_is_only_registered_is_none() {
    told.refer("Bo", "b", Referrer.FK, "2023-03-01");

    assertThat(told.persons())
        .singleElement()
        .satisfies(p -> {
          assertThat(p.participant()).isEqualTo(new ParticipantId(BO));
          assertThat(p.cases()).isEmpty();
          assertThat(p.steps()).hasSize(1);
        });
  }

  @Test
  void an_enrolment_of_somebody_unknown_counts_with_what_is_unknown() {
    Told headless = new Told().person("Asta", Sex.KVINNA, 1999).start("Asta", "a", "2023-02-01");
    World world = new World();
    world.evolve(headless.log().getLast());

    Case c = world.people().persons().iterator().next().cases().getFirst();

    assertThat(c.sex()).isEqualTo(Sex.UPPGIFT_SAKNAS);
    assertThat(c.birthYear()).isNull();
  }

  @Test
  void the_fold_goes_on_from_dossiers_that_were_kept() {
    told.start("Bo", "b", "2023-03-01").merge("Asta", "Bo", "2023-05-01");
    World world = told.world();
    People again = new People();

    world.people().dossiers().forEach(again::resume);

    assertThat(again.dossiers().size()).isEqualTo(3);
    assertThat(again.cases(ASTA)).isEqualTo(world.people().cases(ASTA)).hasSize(1);
    assertThat(again.cases(BO)).isEmpty();
    assertThat(again.persons()).containsExactlyElementsOf(world.people().persons());
    assertThat(again.person(BO)).isEqualTo(ASTA);
  }

  @Test
  void a_dossier_that_is_taken_up_again_is_the_same_in_all_that_is_known() {
    told.start("Bo", "b", "2023-03-01").merge("Asta", "Bo", "2023-05-01");
    Dossier asta = told.world().people().dossiers().of(ASTA);
    Dossier bo = told.world().people().dossiers().of(BO);
    Dossier again = new Dossier(bo.participant(), bo.self(), bo.mergedInto());
    assertThat(again).isNotEqualTo(bo);

    bo.enrolments().forEach(again::resume);

    assertThat(again).isEqualTo(bo).hasSameHashCodeAs(bo).isNotEqualTo("a dossier");
    assertThat(asta.hashCode()).isNotZero();
    assertThat(bo.mergedInto()).isEqualTo(new ParticipantId(ASTA));
    Dossier unmerged = new Dossier(bo.participant(), bo.self(), null);
    bo.enrolments().forEach(unmerged::resume);
    assertThat(unmerged).isNotEqualTo(bo);
    Dossier nameless = new Dossier(asta.participant());
    assertThat(nameless).isNotEqualTo(asta).isNotEqualTo(new Dossier(bo.participant()));
    assertThat(nameless.registered()).isNull();
  }

  @Test
  void persons_are_told_apart_by_whom_their_facts_are_of_with_cases_in_time() {
    told.start("Asta", "late", "2023-09-01")
        .avslut("late", "2023-10-01", AvslutReason.FLYTT)
        .start("Asta", "early", "2023-01-01")
        .start("Bo", "b", "2023-02-01");
    People people = told.world().people();
    var mixed = new ArrayList<Fact>(people.facts(BO));
    mixed.addAll(people.facts(ASTA).reversed());

    assertThat(Person.of(mixed))
        .filteredOn(p -> p.participant().value().equals(ASTA))
        .singleElement()
        .satisfies(p -> assertThat(p.cases()).extracting(Case::startOn).isSorted().hasSize(2));
    assertThat(Set.copyOf(Person.of(mixed))).hasSize(2);
  }
}
