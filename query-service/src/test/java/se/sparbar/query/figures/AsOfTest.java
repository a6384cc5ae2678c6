package se.sparbar.query.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sparbar.codes.Sex;
import se.sparbar.query.facts.FactsInMemory;
import se.sparbar.query.facts.Told;

@NullMarked
class AsOfTest {
  @Test
  void a_day_an_instant_and_a_position_can_be_given() {
    assertThat(AsOf.parse("2024-03-22")).isEqualTo(new AsOf.OnDay(LocalDate.of(2024, 3, 22)));
    assertThat(AsOf.parse("2024-03-22T14:02:11Z"))
        .isEqualTo(new AsOf.At(Instant.parse("2024-03-22T14:02:11Z")));
    assertThat(AsOf.parse("position:4711")).isEqualTo(new AsOf.AtPosition(4711));
    assertThat(AsOf.parse("position:0")).isEqualTo(new AsOf.AtPosition(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "idag", "position:", "position:-1", "position:x", "2024-13-01", "T"})
  void nothing_else_is_an_as_of(String given) {
    assertThatThrownBy(() -> AsOf.parse(given)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void now_is_the_last_position_that_the_facts_have_come_to() {
    Told told = new Told().person("Asta", Sex.KVINNA, 1999).start("Asta", "a", "2023-01-01");
    Positions positions = new FactsInMemory(told.log());

    assertThat(positions.now()).isEqualTo(2);
    assertThatThrownBy(() -> positions.resolve(new AsOf.AtPosition(3)))
        .isInstanceOfSatisfying(
            Positions.NotReached.class,
            e -> {
              assertThat(e.position()).isEqualTo(3);
              assertThat(e.head()).isEqualTo(2);
            });
  }
}
