package se.sparbar.query.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The same report makes the same bytes, whenever and wherever.
class ReproducibleTest {
  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void at_home_again() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void files_are_made_alike_in_another_place_and_in_another_order() {
    Map<FileForm, byte[]> here = new EnumMap<>(FileForm.class);
    for (FileForm form : FileForm.values()) {
      here.put(form, form.write(Reported.year(), CsvProfile.EXCEL));
    }
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    for (FileForm form : List.of(FileForm.values()).reversed()) {
      assertThat(form.write(Reported.year(), CsvProfile.EXCEL))
          .as(form.name())
          .isEqualTo(here.get(form));
    }
  }
}
