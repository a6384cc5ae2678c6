package se.sparbar.query.chart.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.sparbar.query.chart.Chart;

/// What each kind of chart looks like, byte for byte and in every language of the machine.
/// `-Dtest=GoldenChartsTest -Dsparbar.golden=write` writes the files anew; look at them before they
/// are committed.
class GoldenChartsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/se/sparbar/query/chart/svg");

  private final Locale locale = Locale.getDefault();

  @AfterEach
  void at_home_again() {
    Locale.setDefault(locale);
  }

  static Stream<Arguments> charts() {
    return SampleCharts.all().stream()
        .flatMap(chart -> ChartSvg.WIDTHS.stream().map(width -> Arguments.of(chart, width)));
  }

  @ParameterizedTest
  @MethodSource("charts")
  void a_chart_is_drawn_as_it_was(Chart chart, int width) throws IOException {
    Path file = GOLDEN.resolve("%s-%d.svg".formatted(chart.id(), width));
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    String drawn = ChartSvg.svg(chart, width);
    if ("write".equals(System.getProperty("sparbar.golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, drawn);
    }
    assertThat(drawn)
        .as("differs from %s; -Dsparbar.golden=write writes it anew", file.getFileName())
        .isEqualTo(Files.readString(file));
  }
}
