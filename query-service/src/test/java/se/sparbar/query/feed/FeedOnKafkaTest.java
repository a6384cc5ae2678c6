package se.sparbar.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.sparbar.embedded.KafkaServer;
import se.sparbar.embedded.PostgresServer;
import se.sparbar.envelope.Recorded;
import se.sparbar.envelope.Stored;
import se.sparbar.query.oracle.RandomHistories;
import se.sparbar.query.oracle.RawLog;
import se.sparbar.query.store.FreshFacts;
import se.sparbar.query.store.Parked;
import se.sparbar.query.store.Projection;
import se.sparbar.query.store.Waiting;

@NullMarked
class FeedOnKafkaTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @AutoClose private static final FreshFacts FRESH = FreshFacts.on(PostgresServer.shared());
  private static final String BOOTSTRAP = KafkaServer.shared().bootstrap();

  @AutoClose private static final Sender SENDER = new Sender(BOOTSTRAP);

  private final List<Recorded> log = RandomHistories.of(4);
  private final String topic = KafkaServer.freshTopic();
  private final Projection projection = new Projection(FRESH.database);
  private Waiting waiting = new Waiting();
  private FeedState state = new FeedState(InstantSource.system());
  private FeedOnKafka feed = feed();

  private FeedOnKafka feed() {
    waiting = new Waiting();
    state = new FeedState(InstantSource.system());
    return FeedOnKafka.of(BOOTSTRAP, topic, projection, waiting, state);
  }

  @BeforeEach
  void empty() throws SQLException, ExecutionException, InterruptedException {
    FRESH.empty();
    SENDER.create(topic);
  }

  @AfterEach
  void stop() {
    feed.stop();
  }

  @Test
  void what_is_sent_is_taken_in_and_those_who_wait_are_told() throws InterruptedException {
    feed.start();
    send(log.subList(0, 30));
    assertThat(waiting.await(30, PATIENCE)).isTrue();
    send(log.subList(30, log.size()));
    assertThat(waiting.await(log.size(), PATIENCE)).isTrue();
    assertThat(state.position()).isEqualTo(log.size());
    assertThat(state.recordedAt()).isEqualTo(log.getLast().recordedAt());
    assertThat(state.failure()).isNull();
  }

  @Test
  void it_goes_on_where_the_facts_stand_and_passes_over_what_comes_twice()
      throws InterruptedException, SQLException {
    projection.apply(log.subList(0, 25));
    send(log.subList(0, 40));
    send(log.subList(20, log.size()));
    feed.start();
    assertThat(waiting.await(log.size(), PATIENCE)).isTrue();
    feed.stop();
    feed = feed();
    feed.start();
    assertThat(waiting.await(log.size(), PATIENCE)).isTrue();
    assertThat(state.failure()).isNull();
  }

  @Test
  void an_empty_kafka_is_refilled_and_nothing_is_taken_in_twice()
      throws InterruptedException, SQLException {
    projection.apply(log.subList(0, 25));
    feed.start();
    assertThat(waiting.await(25, PATIENCE)).isTrue();
    send(log);
    assertThat(waiting.await(log.size(), PATIENCE)).isTrue();
  }

  @Test
  void a_missing_event_is_waited_for_until_it_is_sent_again() throws InterruptedException {
    send(log.subList(0, 10));
    send(log.subList(11, 20));
    feed.start();
    assertThat(waiting.await(11, Duration.ofMillis(1500))).isFalse();
    assertThat(state.position()).isEqualTo(10);
    assertThat(state.failure()).contains("position 20 came after");
    send(log.subList(10, log.size()));
    assertThat(waiting.await(log.size(), PATIENCE)).isTrue();
  }

  @Test
  void a_topic_that_begins_in_the_middle_is_read_on_to_the_beginning() throws InterruptedException {
    send(log.subList(15, 20));
    send(log);
    feed.start();
    assertThat(waiting.await(log.size(), PATIENCE)).isTrue();
    assertThat(state.failure()).isNull();
  }

  @Test
  void an_event_of_a_newer_program_parks_its_stream_and_stops_no_other() throws Exception {
    String stream = log.get(10).event().stream().stream();
    List<Long> ofTheStream =
        log.stream()
            .filter(event -> event.position() >= 11)
            .filter(event -> event.event().stream().stream().equals(stream))
            .map(Recorded::position)
            .toList();
    send(log.subList(0, 10));
    sendUnknown(11);
    send(log.subList(11, log.size()));
    feed.start();
    assertThat(waiting.await(log.size(), PATIENCE)).isTrue();

    assertThat(state.failure()).isNull();
    assertThat(projection.parked()).extracting(Parked::position).isEqualTo(ofTheStream);
    assertThat(projection.parked().getFirst().type()).isEqualTo("dreamt");
    assertThat(state.parkedEvents()).isEqualTo(ofTheStream.size());
  }

  private void send(List<Recorded> events) {
    SENDER.send(topic, events);
  }

  private void sendUnknown(int position) {
    Stored row = RawLog.stored(log.get(position - 1));
    Stored dreamt =
        new Stored(
            row.position(),
            row.eventId(),
            row.stream(),
            row.streamVersion(),
            "dreamt",
            1,
            row.huvudman(),
            row.subject(),
            row.occurredOn(),
            row.recordedAt(),
            row.actor(),
            row.commandId(),
            row.metadata(),
            row.payload(),
            row.hash());
    assertThat(SENDER.send(topic, dreamt)).succeedsWithin(PATIENCE);
  }
}
