package se.sparbar.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeBandTest {
  private static final LocalDate NEW_YEARS_EVE = LocalDate.parse("2023-12-31");

  @ParameterizedTest
  @CsvSource({
    "15, OKAND", "16, AGE_16_17", "17, AGE_16_17", "18, AGE_18_24", "24, AGE_18_24",
    "25, AGE_25_29", "29, AGE_25_29", "30, AGE_30_39", "39, AGE_30_39", "40, AGE_40_49",
    "49, AGE_40_49", "50, AGE_50_59", "59, AGE_50_59", "60, AGE_60_66", "66, AGE_60_66",
    "67, OKAND", "-1, OKAND"
  })
  void a_band_holds_both_its_edges_and_ages_outside_all_bands_are_okand(int age, AgeBand band) {
    assertThat(AgeBand.on(NEW_YEARS_EVE, 2023 - age)).isEqualTo(band);
  }

  @Test
  void the_day_within_the_year_is_of_no_matter_for_only_the_birth_year_is_known() {
    assertThat(AgeBand.on(LocalDate.parse("2023-01-01"), 2005)).isEqualTo(AgeBand.AGE_18_24);
    assertThat(AgeBand.on(NEW_YEARS_EVE, 2005)).isEqualTo(AgeBand.AGE_18_24);
  }

  @Test
  void one_whose_birth_year_nobody_knows_is_of_okand_age() {
    assertThat(AgeBand.on(NEW_YEARS_EVE, null)).isEqualTo(AgeBand.OKAND);
  }
}
