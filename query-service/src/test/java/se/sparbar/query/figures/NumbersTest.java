package se.sparbar.query.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.ClaimUnit;
import se.sparbar.query.figures.ClaimCheck.Claimed;

/// The paths to the numbers of a cell by which a claim finds them.
@NullMarked
class NumbersTest {
  @Test
  void the_main_number_has_no_path_and_named_ones_have_their_names() {
    Measured measured =
        Measured.share(28, 62, "inga")
            .with("long", 7L)
            .with("whole", 9)
            .with("decimal", new BigDecimal("0.35"));

    assertThat(giving(measured, count("28"))).containsExactly("");
    assertThat(giving(measured, percent(45))).containsExactly("");
    assertThat(giving(measured, count("7"))).containsExactly("long");
    assertThat(giving(measured, count("9"))).containsExactly("whole");
    assertThat(giving(measured, count("0.350"))).containsExactly("decimal");
    assertThat(giving(measured, count("62"))).isEmpty();
  }

  @Test
  void a_count_is_no_per_cent_and_a_per_cent_no_count() {
    Measured measured = Measured.count(45).with("occupancyPercent", 80).with("whole", 81);

    assertThat(giving(measured, percent(45))).isEmpty();
    assertThat(giving(measured, percent(80))).containsExactly("occupancyPercent");
    assertThat(giving(measured, percent(81))).isEmpty();
    assertThat(giving(measured, percent(0))).isEmpty();
  }

  @Test
  void a_share_gives_its_count_and_its_per_cent_together() {
    Measured measured =
        Measured.count(0)
            .with("kinds", Map.of("STUDIER", Map.of("count", 3L, "of", 4L, "percent", 75)));

    assertThat(giving(measured, count("3"), percent(75))).containsExactly("kinds/STUDIER");
    assertThat(giving(measured, count("3"), percent(74))).isEmpty();
    assertThat(giving(measured, count("4"))).isEmpty();
  }

  @Test
  void numbers_that_lie_deeper_are_found_by_every_name_on_the_way() {
    Measured measured =
        Measured.count(0)
            .with(
                "effects", Map.of("to-work", Map.of("persons", 2L), "both", Map.of("persons", 5L)))
            .with("questions", List.of(Map.of("n", 11L), Map.of("n", 12L)))
            .with("odd", Map.of("of", 4L, "count", "three"));

    assertThat(giving(measured, count("5"))).containsExactly("effects/both/persons");
    assertThat(giving(measured, count("11"))).containsExactly("questions/1/n");
    assertThat(giving(measured, count("12"))).containsExactly("questions/2/n");
    assertThat(giving(measured, count("4"))).isEmpty();
  }

  private static List<String> giving(Measured measured, Claimed... claimed) {
    return new Numbers(measured).giving(List.of(claimed));
  }

  private static Claimed count(String n) {
    return new Claimed(new BigDecimal(n), ClaimUnit.COUNT);
  }

  private static Claimed percent(long n) {
    return new Claimed(BigDecimal.valueOf(n), ClaimUnit.PERCENT);
  }
}
