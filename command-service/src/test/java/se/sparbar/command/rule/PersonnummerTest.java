package se.sparbar.command.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The serial numbers 980-999 are those that Skatteverket keeps for tests; no person has them.
class PersonnummerTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "9001199802",
        "900119-9802",
        "19900119-9802",
        "199001199802",
        "19900119 9802",
        "900119+9802",
        "900119–9802",
        "Bytt person: 19900119-9802, se akten",
        "A9001199802B",
        "９００１１９９８０２",
        "900179-9809",
        "199001799809",
        "12 900119-9802 34"
      })
  void a_personnummer_or_samordningsnummer_is_recognised(String text) {
    assertThat(Personnummer.isIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "A-17",
        "2023-02-01",
        "9001199803",
        "901319-9808",
        "900132-9805",
        "9001199802123",
        "12345678",
        "036-10 50 00",
        "lön 25000 från 2023-01-01 till 2023-12-31"
      })
  void other_numbers_are_let_through(String text) {
    assertThat(Personnummer.isIn(text)).isFalse();
  }
}
