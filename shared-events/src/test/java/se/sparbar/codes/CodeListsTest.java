package se.sparbar.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void the_codes_that_java_names_are_those_of_the_list(Class<?> type)
      throws ReflectiveOperationException {
    List<Object> named = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      if (field.getType() == type) {
        named.add(field.get(null));
      }
    }

    assertThat(type.getMethod("all").invoke(null)).isEqualTo(named);
    assertThat(CodeLists.all()).containsKey(CodeLists.name(type));
    assertThat(CodeLists.all().get(CodeLists.name(type))).hasSize(named.size());
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
}
