package se.sparbar.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.sparbar.command.http.WriteApiTest.Way;

/// README's table of slices; `-Dtest=SliceTableTest -Dsparbar.readme=write` brings it up to date.
class SliceTableTest {
  private static final Path README = Path.of("../README.md");
  private static final String BEGIN = "<!-- slices -->\n";
  private static final String END = "<!-- /slices -->";

  static Stream<Way<?, ?>> ways() {
    return WriteApiTest.ways();
  }

  @Test
  void it_is_as_the_code_is() throws IOException {
    String readme = Files.readString(README);
    int begin = readme.indexOf(BEGIN) + BEGIN.length();
    int end = readme.indexOf(END);
    assertThat(end).isGreaterThanOrEqualTo(begin);
    if ("write".equals(System.getProperty("sparbar.readme"))) {
      Files.writeString(
          README, readme.substring(0, begin) + SliceTable.text() + readme.substring(end));
      return;
    }
    assertThat(readme.substring(begin, end)).isEqualTo(SliceTable.text());
  }

  @ParameterizedTest
  @MethodSource("ways")
  void every_slice_has_events_and_a_test_that_names_it(Way<?, ?> way) {
    Class<?> command = way.route().command();
    assertThat(SliceTable.events(Reach.of(command, "decide"))).isNotEmpty();
    assertThat(SliceTable.tests(command)).isNotEmpty();
  }
}
