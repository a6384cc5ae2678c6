package se.sparbar.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.ActivityKind;
import se.sparbar.codes.MeetingKind;
import se.sparbar.codes.Mode;
import se.sparbar.events.EnrolmentEvent.ActivityEnded;
import se.sparbar.events.EnrolmentEvent.ActivityStarted;
import se.sparbar.events.EnrolmentEvent.Corrected;
import se.sparbar.events.EnrolmentEvent.EntryWithdrawn;
import se.sparbar.events.EnrolmentEvent.MeetingHeld;
import se.sparbar.ids.EnrolmentId;

class StandingTest {
  private static final EnrolmentId ENROLMENT = new EnrolmentId(new UUID(1, 2));
  private static final LocalDate DAY = LocalDate.parse("2023-03-01");

  private final Standing<EnrolmentEvent> standing = new Standing<>();

  @Test
  void what_was_told_stands() {
    standing.evolve(2, meeting(DAY));

    assertThat(standing.now()).containsOnlyKeys(2L).containsEntry(2L, meeting(DAY));
  }

  @Test
  void a_correction_rewrites_what_it_names_and_so_does_the_next() {
    standing.evolve(2, meeting(DAY));
    standing.evolve(3, corrected(2, DAY, DAY.plusDays(1)));
    standing.evolve(4, corrected(2, DAY.plusDays(1), DAY.plusDays(2)));

    assertThat(standing.now()).containsOnlyKeys(2L).containsEntry(2L, meeting(DAY.plusDays(2)));
  }

  @Test
  void a_correction_of_what_does_not_stand_or_of_another_kind_changes_nothing() {
    standing.evolve(2, activity());
    standing.evolve(3, corrected(2, DAY, DAY.plusDays(1)));
    standing.evolve(4, corrected(9, DAY, DAY.plusDays(1)));

    assertThat(standing.now()).containsOnlyKeys(2L).containsEntry(2L, activity());
  }

  @Test
  void what_is_taken_back_takes_its_ending_with_it_and_both_return() {
    standing.evolve(2, activity());
    standing.evolve(3, new ActivityEnded(ENROLMENT, 2, DAY.plusDays(30)));
    standing.evolve(4, withdrawn(2));
    assertThat(standing.now()).isEmpty();

    standing.evolve(5, withdrawn(4));

    assertThat(standing.now()).containsOnlyKeys(2L, 3L);
    assertThat(standing.withdrawn()).isEmpty();
  }

  @Test
  void it_returns_as_it_was_corrected_before() {
    standing.evolve(2, meeting(DAY));
    standing.evolve(3, corrected(2, DAY, DAY.plusDays(1)));
    standing.evolve(4, withdrawn(2));
    standing.evolve(5, withdrawn(4));

    assertThat(standing.now()).containsEntry(2L, meeting(DAY.plusDays(1)));
  }

  @Test
  void what_would_stand_leaves_what_stands() {
    standing.evolve(2, meeting(DAY));

    assertThat(standing.after(3, withdrawn(2)).now()).isEmpty();
    assertThat(standing.now()).containsOnlyKeys(2L);
  }

  @Test
  void it_goes_on_from_what_was_kept() {
    standing.evolve(2, meeting(DAY));
    standing.evolve(3, withdrawn(2));

    Standing<EnrolmentEvent> kept = new Standing<>(standing.entries(), standing.withdrawn());
    assertThat(kept).isEqualTo(standing);
    kept.evolve(4, withdrawn(3));

    assertThat(kept.now()).containsOnlyKeys(2L);
  }

  @Test
  void what_has_no_ending_stands_beside_what_was_taken_back() {
    standing.evolve(2, meeting(DAY));
    standing.evolve(3, activity());
    standing.evolve(4, withdrawn(3));

    assertThat(standing.now()).containsOnlyKeys(2L);
  }

  @Test
  void two_are_the_same_when_the_same_stands_and_the_same_was_taken_back() {
    standing.evolve(2, meeting(DAY));
    Standing<EnrolmentEvent> more = standing.after(3, activity());
    Standing<EnrolmentEvent> less = more.after(4, withdrawn(3));
    Standing<EnrolmentEvent> same = new Standing<>();
    same.evolve(2, meeting(DAY));

    assertThat(standing).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(more);
    assertThat(less.now()).isEqualTo(standing.now());
    assertThat(standing).isNotEqualTo(less).doesNotHaveSameHashCodeAs(more);
    assertThat(standing).isNotEqualTo("standing");
  }

  @Test
  void what_was_kept_of_it_does_not_change_with_it() {
    standing.evolve(2, meeting(DAY));
    standing.evolve(3, withdrawn(2));
    Standing<EnrolmentEvent> kept = new Standing<>(standing.entries(), standing.withdrawn());
    standing.evolve(4, withdrawn(3));

    assertThat(kept.now()).isEmpty();
    assertThat(kept.withdrawn()).containsOnlyKeys(3L);
  }

  private static MeetingHeld meeting(LocalDate on) {
    return new MeetingHeld(ENROLMENT, MeetingKind.DELTAGARMOTE, Mode.PLATS, new TreeSet<>(), on);
  }

  private static ActivityStarted activity() {
    return new ActivityStarted(ENROLMENT, ActivityKind.PRAKTIK, DAY);
  }

  private static Corrected corrected(long corrects, LocalDate from, LocalDate to) {
    return new Corrected(
        ENROLMENT, corrects, Correction.of(CorrectableField.MEETING_ON, from, to), DAY, "Skrivfel");
  }

  private static EntryWithdrawn withdrawn(long corrects) {
    return new EntryWithdrawn(ENROLMENT, corrects, DAY, "Fel deltagare");
  }
}
