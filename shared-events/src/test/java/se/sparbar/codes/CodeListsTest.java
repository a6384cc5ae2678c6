package se.sparbar.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sparbar.codes.CodeLists.Entry;

class CodeListsTest {
  @ParameterizedTest
  @ValueSource(
      classes = {
        AvslutReason.class,
        IncomeSource.class,
        Occupation.class,
        Education.class,
        TimeOnBenefits.class,
        Referrer.class,
        NotStartedReason.class,
        PauseReason.class,
        ActivityKind.class,
        MeetingKind.class,
        GroupKind.class,
        Party.class,
        CostKind.class
      })
  void the_codes_that_java_names_are_those_of_the_list_in_its_words(Class<?> type)
      throws ReflectiveOperationException {
    List<Object> named = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      if (field.getType() == type) {
        named.add(field.get(null));
      }
    }

    assertThat(type.getMethod("all").invoke(null)).isEqualTo(named);
    assertThat(CodeLists.all()).containsKey(CodeLists.name(type));
    Map<String, Entry> list = Objects.requireNonNull(CodeLists.all().get(CodeLists.name(type)));
    assertThat(named)
        .hasSameSizeAs(list.keySet())
        .allSatisfy(one -> {
          Code code = (Code) one;
          assertThat(code).hasToString(code.name());
          assertThat(code.label()).isEqualTo(Objects.requireNonNull(list.get(code.name())).label());
        });
  }

  @Test
  void every_delivered_code_has_a_label() {
    assertThat(CodeLists.all().values())
        .flatExtracting(list -> list.values())
        .hasSizeGreaterThan(100)
        .allSatisfy(entry -> assertThat(entry.label()).isNotBlank());
    assertThat(Referrer.REGION_PSYKIATRI.label()).isEqualTo("Region, psykiatri");
  }

  @Test
  void an_added_code_says_what_it_counts_as() {
    AvslutReason added = AvslutReason.of("ANNAT.FLYTT_UTOMLANDS");

    assertThat(added.avslutClass()).isEqualTo(AvslutClass.ANNAT);
    assertThat(IncomeSource.of("OFFENTLIG.OMSTALLNINGSSTOD").isPublic()).isTrue();
    assertThat(IncomeSource.of("LON.NYSTARTSJOBB").isPublic()).isFalse();
    assertThat(AvslutReason.STUDIER.avslutClass()).isEqualTo(AvslutClass.STUDIER);
    assertThat(IncomeSource.STUDIESTOD.isPublic()).isTrue();
  }

  @Test
  void codes_stand_in_the_order_of_the_list_and_added_ones_come_last() {
    assertThat(
            new TreeSet<>(
                List.of(
                    AvslutReason.of("ANNAT.X"),
                    AvslutReason.STUDIER,
                    AvslutReason.ARBETE_UTAN_STOD)))
        .containsExactly(
            AvslutReason.ARBETE_UTAN_STOD, AvslutReason.STUDIER, AvslutReason.of("ANNAT.X"));
  }

  @Test
  void a_delivered_code_is_one_object() {
    assertThat(AvslutReason.of("STUDIER")).isSameAs(AvslutReason.of("STUDIER"));
  }

  @Test
  void a_code_that_was_added_is_a_code_like_others_under_its_own_name() {
    Party school = CodeLists.code(Party.class, "SKOLA");

    assertThat(school).isEqualTo(Party.of("SKOLA"));
    assertThat(school.label()).isEqualTo("SKOLA");
    assertThat(CodeLists.code(Party.class, "FK")).isSameAs(Party.of("FK"));
    assertThat(CodeLists.of(Party.class)).contains(Party.of("FK")).doesNotContain(school);
  }

  @Test
  void a_code_of_a_closed_list_is_found_by_its_name_or_not_at_all() {
    assertThat(CodeLists.code(Sex.class, "MAN")).isEqualTo(Sex.MAN);
    assertThatThrownBy(() -> CodeLists.code(Sex.class, "HEN"))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void a_list_is_delivered_with_its_entries_be_it_open_or_closed() {
    assertThat(CodeLists.entries(AvslutReason.class))
        .containsEntry(
            "STUDIER", new Entry("avslut-reason", "STUDIER", "Studier", "STUDIER", null, null));
    assertThat(CodeLists.entries(Sex.class))
        .containsExactly(
            Map.entry("KVINNA", new Entry("sex", "KVINNA", "Kvinna", "", null, null)),
            Map.entry("MAN", new Entry("sex", "MAN", "Man", "", null, null)),
            Map.entry(
                "UPPGIFT_SAKNAS",
                new Entry("sex", "UPPGIFT_SAKNAS", "Uppgift saknas", "", null, null)));
  }

  @Test
  void a_class_that_has_no_list_is_refused_by_the_name_it_would_have() {
    assertThatThrownBy(() -> CodeLists.delivered(Unlisted.class)).hasMessageContaining("unlisted");
  }

  private record Unlisted(String name) implements OpenCode<Unlisted> {}

  @Test
  void a_code_may_be_what_happened_from_its_first_day_to_its_last() {
    LocalDate first = LocalDate.parse("2024-01-01");
    LocalDate last = LocalDate.parse("2024-12-31");
    Entry entry = new Entry("party", "SKOLA", "Skola", "", first, last);

    assertThat(entry.isValid(first.minusDays(1))).isFalse();
    assertThat(entry.isValid(first)).isTrue();
    assertThat(entry.isValid(last)).isTrue();
    assertThat(entry.isValid(last.plusDays(1))).isFalse();
    assertThat(new Entry("party", "SKOLA", "Skola", "", null, null).isValid(first)).isTrue();
  }

  @Test
  void a_reason_that_nobody_delivered_and_that_says_no_class_has_none() {
    assertThatThrownBy(() -> AvslutReason.of("FLYTT_UTOMLANDS").avslutClass())
        .hasMessageContaining("FLYTT_UTOMLANDS");
  }

  @Test
  void a_forbund_and_a_huvudman_stand_in_the_order_of_their_names_and_have_one() {
    assertThat(new TreeSet<>(List.of(new Forbund("B"), new Forbund("A"))).toString())
        .isEqualTo("[A, B]");
    assertThat(new TreeSet<>(List.of(new Huvudman("B"), new Huvudman("A"))).toString())
        .isEqualTo("[A, B]");
    assertThatThrownBy(() -> new Forbund(" ")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Huvudman(" ")).isInstanceOf(IllegalArgumentException.class);
  }
}
