package se.sparbar.query.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// What every figure says of itself.
@NullMarked
class FigureTest {
  @Test
  void every_figure_has_a_name_and_a_definition_of_its_own() {
    assertThat(Figures.all()).extracting(Figure::id).doesNotHaveDuplicates().hasSize(33);
    assertThat(Figures.all())
        .allSatisfy(
            f -> assertThat(f.definition()).as(f.id()).hasSizeGreaterThan(30).endsWith("."));
  }

  @Test
  void every_figure_has_a_name_that_no_other_has() {
    assertThat(Figures.all())
        .extracting(Figure::name)
        .doesNotHaveDuplicates()
        .allSatisfy(name -> assertThat(name).isNotBlank());
  }

  @Test
  void a_figure_says_what_has_to_be_read_for_it() {
    assertThat(Figures.all())
        .filteredOn(f -> Needs.of(f).steps())
        .extracting(Figure::id)
        .containsExactlyInAnyOrder(
            "queue-time",
            "referrals",
            "progress",
            "sustained-6",
            "sustained-12",
            "sustained-24",
            "meetings",
            "late",
            "quality");
    assertThat(Figures.registered())
        .filteredOn(f -> Needs.of(f).entryTypes().contains("anonymous-counted"))
        .extracting(f -> f.id() + " " + f.version())
        .containsExactlyInAnyOrder(
            "participants 1",
            "age 1",
            "goal 1",
            "uppfoljning-finsam 1",
            "cost 2",
            "capacity 2",
            "survey 2",
            "activities 2");
    assertThat(Needs.of(Figures.find("survey", 1).orElseThrow()).entryTypes())
        .containsExactlyInAnyOrder("survey-opened", "survey-counted", "staffing-set");
    assertThat(Needs.of(Figures.find("cost", 1).orElseThrow()).entryTypes())
        .containsExactlyInAnyOrder("cost-booked", "budget-set");
    assertThat(Needs.of(Figures.find("capacity", 1).orElseThrow()).entryTypes())
        .containsExactly("staffing-set");
  }

  @Test
  void a_changed_rule_is_a_new_version_beside_the_old() {
    assertThat(Figures.registered())
        .extracting(f -> f.id() + " " + f.version())
        .doesNotHaveDuplicates();
    for (Figure latest : Figures.all()) {
      assertThat(Figures.find(latest.id())).contains(latest);
      for (int version = 1; version < latest.version(); version++) {
        Figure earlier = Figures.find(latest.id(), version).orElseThrow();
        assertThat(earlier.name()).isEqualTo(latest.name());
        assertThat(earlier.definition()).isNotEqualTo(latest.definition());
      }
      assertThat(Figures.find(latest.id(), latest.version() + 1)).isEmpty();
    }
  }
}
