package se.sparbar.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.CodeLists;
import se.sparbar.codes.CodeLists.Entry;
import se.sparbar.events.CodeListEvent.CodeAdded;
import se.sparbar.events.CodeListEvent.CodeEnded;
import se.sparbar.events.CodeListEvent.CodeRelabelled;
import se.sparbar.ids.CodeListId;

class CodesInForceTest {
  private static final String LIST = "avslut-reason";
  private static final CodeListId ID = CodeListId.of(LIST);
  private static final LocalDate DAY = LocalDate.parse("2024-01-01");
  private static final CodeAdded ABROAD =
      new CodeAdded(ID, LIST, "ANNAT.FLYTT_UTOMLANDS", "Flytt utomlands", DAY);

  @Test
  void a_list_is_as_it_was_delivered_until_something_is_said_of_it() {
    assertThat(CodesInForce.of(LIST, List.of())).isEqualTo(CodeLists.all().get(LIST));
    assertThat(CodesInForce.of("unheard-of", List.of())).isEmpty();
  }

  @Test
  void an_added_code_comes_last_and_counts_as_what_stands_before_its_dot() {
    Map<String, Entry> codes = CodesInForce.of(LIST, List.of(ABROAD));

    assertThat(codes.keySet()).last().isEqualTo("ANNAT.FLYTT_UTOMLANDS");
    assertThat(codes)
        .containsEntry(
            "ANNAT.FLYTT_UTOMLANDS",
            new Entry(LIST, "ANNAT.FLYTT_UTOMLANDS", "Flytt utomlands", "ANNAT", DAY, null));
  }

  @Test
  void in_a_list_without_groups_an_added_code_counts_as_nothing() {
    CodeAdded school = new CodeAdded(CodeListId.of("party"), "party", "SKOLA", "Skola", DAY);

    assertThat(CodesInForce.of("party", List.of(school)))
        .containsEntry("SKOLA", new Entry("party", "SKOLA", "Skola", "", DAY, null));
  }

  @Test
  void a_code_that_is_there_is_not_added_over() {
    CodeAdded again = new CodeAdded(ID, LIST, "STUDIER", "Något annat", DAY);

    assertThat(CodesInForce.of(LIST, List.of(again))).isEqualTo(CodeLists.all().get(LIST));
  }

  @Test
  void a_code_ends_and_is_relabelled_and_keeps_all_else() {
    Map<String, Entry> codes =
        CodesInForce.of(
            LIST,
            List.of(
                ABROAD,
                new CodeEnded(ID, LIST, ABROAD.code(), DAY.plusYears(1)),
                new CodeRelabelled(ID, LIST, ABROAD.code(), "Till annat land", DAY)));

    assertThat(codes)
        .containsEntry(
            ABROAD.code(),
            new Entry(LIST, ABROAD.code(), "Till annat land", "ANNAT", DAY, DAY.plusYears(1)));
  }

  @Test
  void what_is_said_of_a_code_that_nobody_has_makes_none() {
    assertThat(
            CodesInForce.of(
                LIST,
                List.of(
                    new CodeEnded(ID, LIST, "X", DAY),
                    new CodeRelabelled(ID, LIST, "X", "X", DAY))))
        .doesNotContainKey("X");
  }

  @Test
  void each_list_has_one_stream_that_its_name_alone_decides() {
    assertThat(CodeListId.of(LIST)).isEqualTo(ID).isNotEqualTo(CodeListId.of("party"));
    assertThat(ID.stream()).isEqualTo("code-list-" + ID.value());
  }
}
