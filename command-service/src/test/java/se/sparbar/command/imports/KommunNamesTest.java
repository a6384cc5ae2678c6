package se.sparbar.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.sparbar.codes.Kommun;

class KommunNamesTest {
  @ParameterizedTest
  @CsvSource({
    "0604, 0604",
    "604, 0604",
    "Aneby, 0604",
    "ANEBY, 0604",
    "0604 Aneby, 0604",
    "Aneby kommun, 0604",
    "Tranås kommun, 0687",
    "Gislaveds kommun, 0662",
    "1480, 1480"
  })
  void a_kommun_is_found_by_what_people_write(String written, String code) {
    assertThat(KommunNames.find(written)).contains(new Kommun(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "99", "0000", "06040", "0604 Eksjö", "Höglandet", "kommun"})
  void what_could_be_another_or_none_is_not(String written) {
    assertThat(KommunNames.find(written)).isEmpty();
  }
}
