package se.sparbar.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.sparbar.events.DomainEvent;

class CatalogueTest {
  @Test
  void every_event_has_a_stored_name_and_nothing_else_has() {
    Set<Class<?>> permitted = leaves(DomainEvent.class).collect(Collectors.toSet());

    assertThat(permitted).hasSizeGreaterThan(15).allMatch(Class::isRecord);
    assertThat(Catalogue.entries().<Class<?>>map(Catalogue.Entry::event))
        .hasSameElementsAs(permitted);
  }

  @Test
  void a_name_and_version_stand_for_one_event() {
    assertThat(Catalogue.entries().map(e -> e.type() + "/" + e.version())).doesNotHaveDuplicates();
    assertThat(Catalogue.entries())
        .allSatisfy(e -> assertThat(Catalogue.of(e.type(), e.version())).isEqualTo(e));
  }

  @Test
  void an_event_that_a_newer_program_wrote_is_told_by_name() {
    assertThatThrownBy(() -> Catalogue.of("avslut-recorded", 99))
        .isInstanceOf(Catalogue.UnknownEvent.class)
        .hasMessageContaining("avslut-recorded/99");
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(CatalogueTest::leaves)
        : Stream.of(type);
  }
}
