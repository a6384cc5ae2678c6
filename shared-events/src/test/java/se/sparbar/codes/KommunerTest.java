package se.sparbar.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KommunerTest {
  @Test
  void there_are_290_kommuner_in_21_lan_and_no_two_share_a_name() {
    assertThat(Kommuner.all()).hasSize(290);
    assertThat(Kommuner.all().values()).doesNotHaveDuplicates().noneMatch(String::isBlank);
    assertThat(Kommuner.all().keySet().stream().map(Kommuner::lan).distinct()).hasSize(21);
  }

  @Test
  void jonkopings_lan_is_hoglandet_finnveden_and_sodra_vatterbygden() {
    assertThat(
            Kommuner.all().entrySet().stream()
                .filter(kommun -> Kommuner.lan(kommun.getKey()).equals("06"))
                .map(kommun -> kommun.getKey() + " " + kommun.getValue())
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(
            "0604 Aneby",
            "0682 Nässjö",
            "0684 Sävsjö",
            "0685 Vetlanda",
            "0686 Eksjö",
            "0687 Tranås",
            "0617 Gnosjö",
            "0662 Gislaved",
            "0683 Värnamo",
            "0642 Mullsjö",
            "0643 Habo",
            "0665 Vaggeryd",
            "0680 Jönköping");
  }

  @Test
  void a_code_that_scb_has_not_given_is_no_kommun() {
    assertThat(Kommuner.exists(new Kommun("0604"))).isTrue();
    assertThat(Kommuner.exists(new Kommun("0605"))).isFalse();
    assertThatThrownBy(() -> Kommuner.name(new Kommun("0605"))).hasMessageContaining("0605");
  }

  @Test
  void a_kommun_is_called_by_its_name_and_its_code_is_four_digits() {
    assertThat(Kommuner.name(new Kommun("0604"))).isEqualTo("Aneby");
    assertThat(new Kommun("0099").code()).isEqualTo("0099");
    for (String wrong : new String[] {"604", "06040", "060/", "060:", "06o4"}) {
      assertThatThrownBy(() -> new Kommun(wrong)).hasMessageContaining(wrong);
    }
  }
}
