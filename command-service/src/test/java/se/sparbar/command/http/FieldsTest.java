package se.sparbar.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.Sex;
import se.sparbar.command.text.Codes;
import se.sparbar.command.text.FieldError;
import se.sparbar.ids.CoachId;
import se.sparbar.ids.InsatsId;
import tools.jackson.databind.json.JsonMapper;

/// Every kind of value that a command can hold.
class FieldsTest {
  private static final JsonMapper JSON = new JsonMapper();

  record Item(String name, @Nullable Integer most) {}

  record Form(
      InsatsId insats,
      boolean open,
      @Nullable Long version,
      @Nullable CoachId coach,
      List<Item> items,
      SortedMap<Integer, List<Integer>> counts,
      @Nullable SortedMap<Sex, Integer> perSex) {}

  @Test
  void records_lists_and_maps_are_read_to_any_depth() {
    UUID coach = UUID.fromString("00000000-0000-4000-8000-000000000001");
    Form form =
        read(
            "{'open': true, 'version': 7, 'coach': '"
                + coach
                + "', 'items': [{'name': 'ett'}, {'name': 'två', 'most': 5}],"
                + " 'counts': {'1': [0, 3], '2': []}, 'perSex': {'KVINNA': 4}}");

    assertThat(form.open()).isTrue();
    assertThat(form.version()).isEqualTo(7);
    assertThat(form.coach()).isEqualTo(new CoachId(coach));
    assertThat(form.items()).containsExactly(new Item("ett", null), new Item("två", 5));
    assertThat(form.counts()).isEqualTo(new TreeMap<>(Map.of(1, List.of(0, 3), 2, List.of())));
    assertThat(form.perSex()).isEqualTo(new TreeMap<>(Map.of(Sex.KVINNA, 4)));
  }

  @Test
  void what_is_wrong_is_named_where_it_stands() {
    Invalid invalid =
        refused(
            "{'open': 'true', 'coach': '1', 'items': [{}, 'två', {'name': 'x', 'least': 1}],"
                + " 'counts': {'01': [], '2': ['3']}, 'perSex': {'X': 4}}");

    assertThat(invalid.errors())
        .extracting(FieldError::field, FieldError::code)
        .containsExactly(
            tuple("open", "NOT_A_BOOLEAN"),
            tuple("coach", "NOT_A_COACHID"),
            tuple("items[0].name", "REQUIRED"),
            tuple("items[1]", "NOT_AN_OBJECT"),
            tuple("items[2].least", "UNKNOWN_FIELD"),
            tuple("counts.01", "NOT_A_NUMBER"),
            tuple("counts.2[0]", "NOT_A_NUMBER"),
            tuple("perSex.X", "UNKNOWN_CODE"));
  }

  private static Form read(String json) {
    return Fields.read(
        JSON.readTree(json.replace('\'', '"')),
        Form.class,
        Map.of("insats", new InsatsId(UUID.fromString("00000000-0000-4000-8000-000000000002"))),
        Codes.DELIVERED);
  }

  private static Invalid refused(String json) {
    return catchThrowableOfType(Invalid.class, () -> read(json));
  }
}
