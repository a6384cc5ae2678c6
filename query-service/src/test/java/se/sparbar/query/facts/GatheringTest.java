package se.sparbar.query.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.AgeBand;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Sex;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.ParticipantId;

@NullMarked
class GatheringTest {
  private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

  @Test
  void everybody_is_met_once_in_the_order_of_what_is_said() {
    Random random = new Random(1);
    Gathering gathering = new Gathering();
    Map<ParticipantId, List<Step>> expected = new LinkedHashMap<>();
    for (int i = 0; i < 20_000; i++) {
      Step step = step(IdTableTest.anybody(random), i);
      gathering.add(step);
      expected.computeIfAbsent(step.participant(), _ -> new ArrayList<>()).add(step);
    }

    assertThat(steps(gathering.persons())).containsExactlyEntriesOf(expected);
    assertThat(gathering.persons()).hasSize(expected.size());
  }

  @Test
  void what_two_have_gathered_is_one_gathering() {
    Random random = new Random(2);
    Gathering one = new Gathering();
    Gathering other = new Gathering();
    Gathering both = new Gathering();
    for (int i = 0; i < 5_000; i++) {
      Step step = step(IdTableTest.anybody(random), i);
      (random.nextBoolean() ? one : other).add(step);
      both.add(step);
    }
    one.addAll(other);

    assertThat(sorted(one)).isEqualTo(sorted(both)).hasSizeGreaterThan(2_000);
  }

  private static Map<ParticipantId, List<Step>> steps(List<Person> persons) {
    Map<ParticipantId, List<Step>> steps = new LinkedHashMap<>();
    persons.forEach(person -> steps.put(person.participant(), person.steps()));
    return steps;
  }

  private static Map<ParticipantId, List<Step>> sorted(Gathering gathering) {
    Map<ParticipantId, List<Step>> steps = steps(gathering.persons());
    steps.values().forEach(of -> of.sort(Comparator.comparingLong(Step::number)));
    return steps;
  }

  private static Step step(UUID participant, long number) {
    Where where =
        new Where(
            new ParticipantId(participant),
            Told.SE,
            Sex.KVINNA,
            AgeBand.AGE_18_24,
            new Kommun("0604"),
            new Huvudman("Aneby kommun"));
    return new Step.Late(
        new EnrolmentId(new UUID(1, number)),
        number,
        where,
        "paused",
        DAY,
        new Lateness(DAY, false));
  }
}
