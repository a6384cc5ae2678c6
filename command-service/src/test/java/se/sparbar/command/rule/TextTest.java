package se.sparbar.command.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
  @Test
  void a_reason_holds_500_characters() {
    Text.reason("reason", "å".repeat(500));
    assertRejected("å".repeat(501), CommonRule.TEXT_TOO_LONG);
  }

  @Test
  void characters_are_counted_as_people_see_them() {
    Text.reason("reason", "😀".repeat(500));
  }

  @Test
  void a_reason_is_not_blank() {
    assertRejected(" \t ", CommonRule.TEXT_MISSING);
  }

  @Test
  void a_reason_may_have_lines_but_no_control_characters_nor_half_ones() {
    Text.reason("reason", "Fel person.\nSe närakten.");
    assertRejected("Fel\u0000person", CommonRule.TEXT_UNREADABLE);
    assertRejected("Fel\ud800person", CommonRule.TEXT_UNREADABLE);
  }

  @Test
  void a_reason_with_a_personnummer_is_refused_without_repeating_it() {
    assertRejected("Ska vara 19900119-9802", CommonRule.PERSONNUMMER);
    assertThatThrownBy(() -> Text.reason("reason", "Ska vara 19900119-9802"))
        .isInstanceOfSatisfying(
            Rejected.class,
            rejected -> assertThat(rejected.values().toString()).doesNotContain("9802"));
  }

  private static void assertRejected(String text, Rule rule) {
    assertThatThrownBy(() -> Text.reason("reason", text))
        .isInstanceOfSatisfying(
            Rejected.class,
            rejected -> {
              assertThat(rejected.rule()).isEqualTo(rule);
              assertThat(rejected.field()).isEqualTo("reason");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"\nA", "\rA", "\tA", "A\n", "A\rB", "A\tB"})
  void a_line_is_one_line(String text) {
    assertThatThrownBy(() -> Text.line("name", text))
        .isInstanceOfSatisfying(
            Rejected.class,
            refused -> assertThat(refused.rule()).isEqualTo(CommonRule.TEXT_UNREADABLE));
  }
}
