package se.sparbar.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.events.EnrolmentEvent.Queued;
import se.sparbar.events.EnrolmentEvent.Transferred;
import se.sparbar.ids.EnrolmentId;

class CorrectionTest {
  private static final EnrolmentId ENROLMENT = new EnrolmentId(new UUID(1, 2));
  private static final LocalDate DAY = LocalDate.parse("2023-03-01");
  private static final Kommun ANEBY = new Kommun("0604");
  private static final Kommun EKSJO = new Kommun("0686");

  @Test
  void a_field_takes_no_value_of_another_type_be_it_from_or_to() {
    assertThatThrownBy(() -> Correction.of(CorrectableField.QUEUED_ON, DAY, "2023-03-02"))
        .hasMessageContaining("QUEUED_ON");
    assertThatThrownBy(() -> Correction.of(CorrectableField.QUEUED_ON, "2023-03-01", DAY))
        .hasMessageContaining("QUEUED_ON");
  }

  @Test
  void a_number_is_of_the_type_that_boxes_it() {
    assertThat(Correction.of(CorrectableField.PLACES, 1, 2).to()).isEqualTo(2);
    assertThat(Correction.of(CorrectableField.BUDGET, 1L, 2L).to()).isEqualTo(2L);
    assertThatThrownBy(() -> Correction.of(CorrectableField.BUDGET, 1L, 2))
        .hasMessageContaining("BUDGET");
  }

  @Test
  void what_never_said_anything_may_say_it_now() {
    assertThat(
            Correction.of(CorrectableField.QUEUED_ON, null, DAY)
                .rewrite(new Queued(ENROLMENT, DAY)))
        .isEqualTo(new Queued(ENROLMENT, DAY));
  }

  @Test
  void with_another_kommun_comes_its_huvudman() {
    Correction correction =
        Correction.of(CorrectableField.TRANSFER_KOMMUN, ANEBY, EKSJO, new Huvudman("Eksjö kommun"));

    assertThat(correction.rewrite(new Transferred(ENROLMENT, ANEBY, new Huvudman("0604"), DAY)))
        .isEqualTo(new Transferred(ENROLMENT, EKSJO, new Huvudman("Eksjö kommun"), DAY));
  }
}
