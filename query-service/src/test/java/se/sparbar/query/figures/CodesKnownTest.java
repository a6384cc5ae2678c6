package se.sparbar.query.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.CodeLists;
import se.sparbar.codes.Mode;
import se.sparbar.events.CodeListEvent;
import se.sparbar.events.CodeListEvent.CodeEnded;
import se.sparbar.events.CodeListEvent.CodeListCorrected;
import se.sparbar.events.CodeListEvent.CodeListEntryWithdrawn;
import se.sparbar.events.CodeListEvent.CodeRelabelled;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.Correction;
import se.sparbar.ids.CodeListId;
import se.sparbar.query.facts.Entry;
import se.sparbar.query.facts.FactsInMemory;
import se.sparbar.query.facts.InsatsFacts;
import se.sparbar.query.facts.Reading;
import se.sparbar.query.facts.Told;
import se.sparbar.query.facts.Versions;

@NullMarked
class CodesKnownTest {
  private static final String LIST = "avslut-reason";
  private static final CodeListId ID = CodeListId.of(LIST);
  private static final LocalDate DAY = LocalDate.of(2023, 5, 1);
  private static final AvslutReason ADDED = AvslutReason.of("ANNAT.VARNPLIKT");

  private final Told told = new Told().code(LIST, ADDED.name(), "Värnplikt", "2022-01-01");

  @Test
  void an_added_code_has_its_label_from_the_position_where_it_was_added() {
    assertThat(known(0).label(ADDED)).isEqualTo("ANNAT.VARNPLIKT");
    assertThat(known(1).label(ADDED)).isEqualTo("Värnplikt");
    assertThat(known(1).label(AvslutReason.FLYTT)).isEqualTo(AvslutReason.FLYTT.label());
    assertThat(known(1).label(Mode.PLATS)).isEqualTo(Mode.PLATS.label());
  }

  @Test
  void a_delivered_code_can_be_relabelled_and_an_added_one_ended() {
    told.tell(new CodeRelabelled(ID, LIST, "FLYTT", "Flyttade", DAY))
        .tell(new CodeEnded(ID, LIST, ADDED.name(), DAY));

    assertThat(known(2).label(AvslutReason.FLYTT)).isEqualTo("Flyttade");
    assertThat(codes(2).get(ADDED.name())).extracting(e -> e.validTo()).isNull();
    assertThat(codes(3).get(ADDED.name())).extracting(e -> e.validTo()).isEqualTo(DAY);
  }

  @Test
  void what_is_taken_back_or_corrected_of_a_list_is_known_so() {
    told.tell(
            new CodeListCorrected(
                ID,
                1,
                Correction.of(CorrectableField.CODE_LABEL, "Värnplikt", "Militärtjänst"),
                DAY,
                "fel"))
        .tell(new CodeListEntryWithdrawn(ID, 1, DAY, "fel"));

    assertThat(known(2).label(ADDED)).isEqualTo("Militärtjänst");
    assertThat(known(3).label(ADDED)).isEqualTo("ANNAT.VARNPLIKT");
  }

  @Test
  void a_correction_that_would_stand_is_refused() {
    CodeListEvent event = new CodeListEntryWithdrawn(ID, 1, DAY, "fel");
    CodeListEvent other =
        new CodeListCorrected(
            ID, 1, Correction.of(CorrectableField.CODE_LABEL, "a", "b"), DAY, "fel");

    for (CodeListEvent wrong : List.of(event, other)) {
      assertThatThrownBy(() -> CodesKnown.at(new Standing(wrong), 1))
          .hasMessageContaining("never stands");
    }
  }

  private CodesKnown known(long position) {
    return CodesKnown.at(new FactsInMemory(told.log()), position);
  }

  private Map<String, CodeLists.Entry> codes(long position) {
    return known(position).lists().getOrDefault(LIST, Map.of());
  }

  /// Facts in which one event stands.
  private record Standing(CodeListEvent event) implements Facts {
    @Override
    public List<Entry> entries(Set<String> types, LocalDate first, LocalDate last, long position) {
      return List.of(new Entry(ID.stream(), 1, event));
    }

    @Override
    public Reading read(Question question, Needs needs, long position) {
      return new Reading(List.of(), List.of(), List.of(), DAY);
    }

    @Override
    public Versions versions(Question question, Needs needs, long after, long upTo) {
      return new Versions(List.of(), List.of());
    }

    @Override
    public Collection<InsatsFacts> insatser(long position) {
      return List.of();
    }

    @Override
    public LocalDate dayOf(long position) {
      return DAY;
    }

    @Override
    public Map<Long, EventNote> notes(Collection<Long> positions) {
      return Map.of();
    }
  }
}
