package se.sparbar.command.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.sparbar.command.log.Batches.enrolment;
import static se.sparbar.command.log.Batches.fresh;
import static se.sparbar.command.log.Batches.next;

import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import se.sparbar.ids.EnrolmentId;

class EventStorageEngineOnLogTest extends EventLogContract {
  private final ThroughAxon axon = (ThroughAxon) log;

  EventStorageEngineOnLogTest() {
    super(ThroughAxon::new);
  }

  @Test
  void a_conflict_is_what_axon_expects() {
    EnrolmentId stream = enrolment();
    axon.publish(next(stream, 0));
    assertThatThrownBy(() -> axon.publish(next(stream, 0)))
        .isInstanceOf(AggregateStreamCreationException.class)
        .hasCauseInstanceOf(VersionConflict.class);
    axon.publish(next(stream, 1));
    assertThatThrownBy(() -> axon.publish(next(stream, 1)))
        .isInstanceOf(ConcurrencyException.class)
        .isNotInstanceOf(AggregateStreamCreationException.class);
  }

  @Test
  void a_sequence_number_is_the_version_less_one() {
    EnrolmentId stream = enrolment();
    axon.publish(next(stream, 0, 3));
    assertThat(axon.store().readEvents(stream.stream()).asStream())
        .extracting(DomainEventMessage::getSequenceNumber)
        .containsExactly(0L, 1L, 2L);
    assertThat(axon.store().lastSequenceNumberFor(stream.stream())).contains(2L);
    assertThat(axon.store().lastSequenceNumberFor("enrolment-none")).isEmpty();
  }

  @Test
  void a_message_says_whose_and_about_whom() {
    EnrolmentId stream = enrolment();
    axon.publish(next(stream, 0));
    DomainEventMessage<?> message = axon.store().readEvents(stream.stream()).next();
    assertThat(message.getType()).isEqualTo("enrolment");
    assertThat(message.getMetaData())
        .containsEntry(Dispatch.HUVUDMAN, "0604")
        .containsEntry(Dispatch.SUBJECT, stream.value().toString());
  }

  @Test
  void tokens_are_positions() {
    for (int i = 0; i < 5; i++) {
      clock.set(Instant.parse("2023-01-01T00:00:00Z").plusSeconds(i));
      axon.publish(fresh());
    }
    List<? extends TrackedEventMessage<?>> rest =
        axon.engine().readEvents(new GlobalSequenceTrackingToken(3), false).toList();
    assertThat(rest)
        .extracting(TrackedEventMessage::trackingToken)
        .containsExactly(new GlobalSequenceTrackingToken(4), new GlobalSequenceTrackingToken(5));
    assertThat(axon.engine().readEvents(null, false)).hasSize(5);
    assertThat(axon.engine().createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(5));
    assertThat(axon.engine().createTailToken()).isNull();
    assertThat(axon.engine().createTokenAt(Instant.parse("2023-01-01T00:00:02Z")))
        .isEqualTo(new GlobalSequenceTrackingToken(2));
    assertThat(axon.engine().createTokenAt(Instant.parse("2022-01-01T00:00:00Z"))).isNull();
    assertThat(axon.engine().createTokenAt(Instant.parse("2024-01-01T00:00:00Z")))
        .isEqualTo(new GlobalSequenceTrackingToken(5));
  }

  @Test
  void events_that_nobody_sent_are_refused() {
    assertThatThrownBy(() -> axon.store().publish(ThroughAxon.messages(fresh())))
        .hasMessageContaining("Dispatch");
    assertThat(log.head()).isZero();
  }

  @Test
  void snapshots_are_refused() {
    EnrolmentId stream = enrolment();
    axon.publish(next(stream, 0));
    DomainEventMessage<?> message = axon.store().readEvents(stream.stream()).next();
    assertThatThrownBy(() -> axon.store().storeSnapshot(message))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
