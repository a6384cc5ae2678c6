package se.sparbar.query.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static se.sparbar.codes.AvslutReason.STUDIER;
import static se.sparbar.query.facts.Told.SE;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.Sex;
import se.sparbar.query.facts.Told;

/// Rule 9: who gets protected identity is anonymous from that day, is followed no longer, and so
/// has no avslut.
@NullMarked
class ProtectedIdentityTest {
  private final Told told = new Told().insats(SE, "SE-Höglandet").person("Asta", Sex.KVINNA, 1999);

  @Test
  void one_who_gets_protected_identity_leaves_the_stock_that_day_without_an_avslut() {
    told.start("Asta", "a", "2022-02-01").identityProtected("Asta", "2023-05-02");

    assertThat(answer("stock-flow", 2023).total().numbers())
        .containsEntry("openAtStart", 1L)
        .containsEntry("avslut", 0L)
        .containsEntry("protected", 1L)
        .containsEntry("openAtEnd", 0L)
        .containsEntry("gap", 0L);
    assertThat(answer("stock-flow", 2022).total().numbers())
        .containsEntry("protected", 0L)
        .containsEntry("openAtEnd", 1L);
    assertThat(count("open-at", 2023)).isZero();
    assertThat(count("avslut", 2023)).isZero();
    assertThat(count("participants", 2023)).isEqualTo(1);
    assertThat(count("participants", 2024)).isZero();
    assertThat(answer("to-work", 2023).total().reason()).isEqualTo("inga avslut");
  }

  @Test
  void an_avslut_from_before_the_protection_was_known_stands() {
    told.start("Asta", "a", "2023-02-01")
        .avslut("a", "2023-05-01", STUDIER)
        .identityProtected("Asta", "2023-03-01");

    assertThat(count("avslut", 2023)).isEqualTo(1);
    assertThat(answer("stock-flow", 2023).total().numbers()).containsEntry("protected", 0L);
  }

  @Test
  void one_who_was_protected_before_the_start_is_there_on_that_day_alone() {
    told.start("Asta", "a", "2023-02-01").identityProtected("Asta", "2022-03-01");

    assertThat(count("participants", 2022)).isZero();
    assertThat(count("participants", 2023)).isEqualTo(1);
    assertThat(answer("stock-flow", 2023).total().numbers())
        .containsEntry("new", 1L)
        .containsEntry("protected", 1L)
        .containsEntry("gap", 0L);
  }

  @Test
  void a_protection_that_is_taken_back_leaves_the_enrolment_open() {
    told.start("Asta", "a", "2023-02-01")
        .identityProtected("Asta", "2023-03-01")
        .withdrawOf("Asta", 2);

    assertThat(count("open-at", 2024)).isEqualTo(1);
  }

  private long count(String figure, int year) {
    return answer(figure, year).total().count();
  }

  private Answer answer(String figure, int year) {
    return Answer.of(
        Figures.find(figure).orElseThrow(), Question.of(Period.year(year)), told.world().reading());
  }
}
