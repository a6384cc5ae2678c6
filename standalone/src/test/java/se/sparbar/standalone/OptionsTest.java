package se.sparbar.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

  @Test
  void without_options_it_is_port_8080_with_demo_data() throws Refusal {
    assertThat(Options.parse()).isEqualTo(new Options(8080, Path.of("data"), true, false));
  }

  @Test
  void options_can_be_combined() throws Refusal {
    assertThat(Options.parse("--no-demo", "--data", "here", "--port", "9000"))
        .isEqualTo(new Options(9000, Path.of("here"), false, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65535"})
  void the_outermost_ports_are_ports(String port) throws Refusal {
    assertThat(Options.parse("--port", port).port()).isEqualTo(Integer.parseInt(port));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "65536", "99999999999", "http", ""})
  void what_is_no_port_is_refused(String port) {
    assertThatThrownBy(() -> Options.parse("--port", port))
        .hasMessage("Porten ska vara ett heltal från 0 till 65535, inte " + port + ".");
  }

  @Test
  void an_unknown_option_is_refused_by_name() {
    assertThatThrownBy(() -> Options.parse("--demo"))
        .hasMessage("Okänt val: --demo. Kör ./run --help för att se vilka val som finns.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--port", "--data"})
  void an_option_without_its_value_is_refused(String option) {
    assertThatThrownBy(() -> Options.parse(option))
        .hasMessageStartingWith("Valet " + option + " behöver ett värde");
  }

  @Test
  void help_names_every_option() {
    assertThat(Texts.of("help")).contains("--port", "--data", "--no-demo", "--help");
  }
}
