package se.sparbar.query.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The same report makes the same bytes, whenever and wherever.
class ReproducibleTest {
  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void at_home_again() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @ParameterizedTest
  @EnumSource
  void a_file_is_made_alike_in_another_place_and_after_others(FileForm form) {
    byte[] here = form.write(Reported.year(), CsvProfile.EXCEL);
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    for (FileForm other : FileForm.values()) {
      assertThat(other.write(Reported.read(Reported.YEAR, null, Reported.told()), CsvProfile.OPEN))
          .isNotEmpty();
    }
    byte[] there = form.write(Reported.year(), CsvProfile.EXCEL);
    assertThat(there).isEqualTo(here);
  }
}
