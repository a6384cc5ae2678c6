package se.sparbar.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.ParticipantEvent.MergeReversed;
import se.sparbar.events.ParticipantEvent.ParticipantsMerged;
import se.sparbar.ids.ParticipantId;

class MergesTest {
  private static final LocalDate DAY = LocalDate.parse("2024-06-01");
  private static final ParticipantId P = new ParticipantId(new UUID(2, 1));
  private static final ParticipantId Q = new ParticipantId(new UUID(2, 2));
  private static final ParticipantId R = new ParticipantId(new UUID(2, 3));
  private static final ParticipantId STRANGER = new ParticipantId(new UUID(2, 4));
  private static final ParticipantId OTHERS = new ParticipantId(new UUID(2, 5));

  @Test
  void who_was_merged_counts_as_the_other_and_everybody_else_as_themselves() {
    Merges merges = merges(merged(P, Q), merged(P, R));

    assertThat(merges.person(Q)).isEqualTo(P);
    assertThat(merges.person(P)).isEqualTo(P);
    assertThat(merges.person(STRANGER)).isEqualTo(STRANGER);
  }

  @Test
  void all_who_are_one_person_are_found_from_any_of_them() {
    Merges merges = merges(merged(P, Q), merged(P, R), merged(STRANGER, OTHERS));

    assertThat(merges.sameAs(P)).containsExactlyInAnyOrder(P, Q, R);
    assertThat(merges.sameAs(Q)).containsExactlyInAnyOrder(P, Q, R);
    assertThat(merges.sameAs(OTHERS)).containsExactlyInAnyOrder(STRANGER, OTHERS);
    assertThat(merges().sameAs(P)).containsExactly(P);
  }

  @Test
  void a_reversal_makes_them_two_again() {
    Merges merges =
        merges(merged(P, Q), merged(P, R), new MergeReversed(P, 2, Q, DAY, "Två personer"));

    assertThat(merges.person(Q)).isEqualTo(Q);
    assertThat(merges.sameAs(P)).containsExactlyInAnyOrder(P, R);
  }

  private static ParticipantsMerged merged(ParticipantId into, ParticipantId other) {
    return new ParticipantsMerged(into, other, DAY, "Samma person");
  }

  private static Merges merges(DomainEvent... events) {
    return Merges.of(List.of(events));
  }
}
