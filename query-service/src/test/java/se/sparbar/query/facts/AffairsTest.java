package se.sparbar.query.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.sparbar.query.facts.Told.IT;
import static se.sparbar.query.facts.Told.SE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.sparbar.codes.CostKind;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.Correction;
import se.sparbar.events.DomainEvent.Rewriting;
import se.sparbar.events.DomainEvent.Withdrawing;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.InsatsEvent.BudgetSet;
import se.sparbar.events.InsatsEvent.CostBooked;
import se.sparbar.events.InsatsEvent.InsatsCorrected;
import se.sparbar.events.InsatsEvent.InsatsEnded;
import se.sparbar.events.InsatsEvent.InsatsEntryWithdrawn;
import se.sparbar.events.InsatsEvent.InsatsRevised;
import se.sparbar.events.InsatsEvent.InsatsStarted;
import se.sparbar.ids.InsatsId;

/// What stands of the streams that are about no person.
@NullMarked
class AffairsTest {
  private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

  private final Told told = new Told().insats(SE, "SE-Höglandet").insats(IT, "IT-spåret");

  @Test
  void an_insats_is_what_was_said_of_it_last() {
    TreeMap<Kommun, Huvudman> one = new TreeMap<>();
    one.put(new Kommun("0604"), new Huvudman("0604"));
    told.tell(new InsatsRevised(SE, "SE", one, DAY)).tell(new InsatsEnded(SE, DAY));

    InsatsFacts se = told.world().affairs().insatser().getFirst();

    assertThat(se.name()).isEqualTo("SE");
    assertThat(se.kommuner()).isEqualTo(one);
    assertThat(se.endOn()).isEqualTo(DAY);
    assertThat(se.startOn()).isEqualTo("2012-01-01");
  }

  @Test
  void an_end_that_is_taken_back_was_none_and_goals_and_staffing_outlive_a_revision() {
    told.goal(SE, "to-work", 35, "2020-01-01")
        .tell(new InsatsEnded(SE, DAY))
        .tell(new InsatsEntryWithdrawn(SE, 3, DAY, "fel"))
        .tell(new InsatsRevised(SE, "SE", new TreeMap<>(), DAY));

    InsatsFacts se = told.world().affairs().insatser().getFirst();

    assertThat(se.endOn()).isNull();
    assertThat(se.goalsOn(DAY)).hasSize(1);
  }

  @Test
  void the_goal_in_force_is_the_one_that_became_valid_last_and_of_those_the_one_told_last() {
    told.goal(SE, "to-work", 35, "2022-01-01")
        .goal(SE, "to-work", 30, "2020-01-01")
        .goal(SE, "to-work", 40, "2022-01-01")
        .goal(SE, "avslut", 10, "2023-01-01")
        .goal(SE, "to-work", 99, "2024-01-01");
    InsatsFacts se = told.world().affairs().insatser().getFirst();

    assertThat(se.goalOn("to-work", LocalDate.of(2023, 12, 31)).orElseThrow().threshold())
        .isEqualTo(40);
    assertThat(se.goalOn("to-work", LocalDate.of(2021, 12, 31)).orElseThrow().threshold())
        .isEqualTo(30);
    assertThat(se.goalOn("to-work", LocalDate.of(2024, 1, 1)).orElseThrow().threshold())
        .isEqualTo(99);
    assertThat(se.goalOn("to-work", LocalDate.of(2019, 12, 31))).isEmpty();
    assertThat(se.goalsOn(LocalDate.of(2023, 1, 1)))
        .extracting(goal -> goal.figure() + " " + goal.threshold())
        .containsExactly("avslut 10", "to-work 40");
  }

  @Test
  void a_correction_of_an_insats_is_read_as_if_it_had_been_told_so() {
    told.tell(
        new InsatsCorrected(
            SE,
            1,
            Correction.of(
                CorrectableField.INSATS_START_ON,
                LocalDate.of(2012, 1, 1),
                LocalDate.of(2013, 1, 1)),
            DAY,
            "fel"));

    assertThat(told.world().affairs().insatser().getFirst().startOn()).isEqualTo("2013-01-01");
  }

  @Test
  void an_insats_whose_start_is_taken_back_is_none() {
    told.goal(SE, "to-work", 35, "2020-01-01").tell(new InsatsEntryWithdrawn(SE, 1, DAY, "fel"));

    assertThat(told.world().affairs().insatser())
        .extracting(InsatsFacts::insats)
        .containsExactly(IT);
    assertThat(told.world().affairs().insats(SE.stream())).isNull();
  }

  @Test
  void insatser_are_in_the_order_of_their_ids_whoever_was_told_of_first() {
    Told reversed = new Told().insats(IT, "IT-spåret").insats(SE, "SE-Höglandet");

    assertThat(reversed.world().affairs().insatser())
        .extracting(InsatsFacts::insats)
        .containsExactly(SE, IT);
    InsatsId first = new InsatsId(new UUID(-1, 1));
    assertThat(reversed.insats(first, "Först").world().affairs().insatser())
        .extracting(InsatsFacts::insats)
        .containsExactly(first, SE, IT);
  }

  @Test
  void an_affair_is_a_stream_with_its_entries_in_their_order() {
    told.tell(new BudgetSet(SE, 2023, 100))
        .tell(new CostBooked(SE, CostKind.PERSONAL, 50, DAY))
        .tell(new BudgetSet(SE, 2023, 200));
    List<Entry> backwards =
        told.world().entries().stream()
            .sorted(Comparator.comparingLong(Entry::version).reversed())
            .toList();

    Affair se =
        Affair.of(backwards).stream()
            .filter(a -> a.stream().equals(SE.stream()))
            .findFirst()
            .orElseThrow();

    assertThat(se.entries()).extracting(Entry::version).containsExactly(1L, 2L, 3L, 4L);
    assertThat(se.all(BudgetSet.class)).extracting(BudgetSet::kronor).containsExactly(100L, 200L);
    assertThat(se.last(BudgetSet.class)).isEqualTo(new BudgetSet(SE, 2023, 200));
    assertThat(se.last(InsatsEnded.class)).isNull();
    assertThat(Affair.of(backwards)).hasSize(2);
  }

  @Test
  void a_stream_that_was_kept_goes_on_where_it_was() {
    World world = told.world();
    Affairs again = new Affairs();

    world.affairs().streams().forEach(again::resume);

    assertThat(again.insatser()).isEqualTo(world.insatser());
    assertThat(again.entries("nothing")).isEmpty();
    assertThat(again.all()).isEqualTo(world.affairs().all());
  }

  static Stream<InsatsEvent> insatsEvents() {
    return AnyEvent.of(InsatsEvent.class).map(InsatsEvent.class::cast);
  }

  @ParameterizedTest
  @MethodSource("insatsEvents")
  void everything_that_stands_of_an_insats_can_be_read_and_nothing_else(InsatsEvent event) {
    InsatsStarted started = (InsatsStarted) told.log().getFirst().event();
    List<InsatsEvent> standing = List.of(started, event);

    if (event instanceof Rewriting || event instanceof Withdrawing) {
      assertThatThrownBy(() -> InsatsFacts.of(standing)).hasMessageContaining("never stands");
    } else {
      assertThat(InsatsFacts.of(standing)).isNotNull();
    }
    assertThat(InsatsFacts.of(List.of(event)) == null).isNotEqualTo(event instanceof InsatsStarted);
  }
}
