package se.sparbar.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.sparbar.embedded.KafkaServer;
import se.sparbar.embedded.PostgresServer;
import se.sparbar.envelope.Recorded;
import se.sparbar.query.oracle.AllFigures;
import se.sparbar.query.oracle.AllFigures.Said;
import se.sparbar.query.oracle.Asked;
import se.sparbar.query.oracle.RandomHistories;
import se.sparbar.query.oracle.RandomQuestions;
import se.sparbar.query.store.FactsOnPostgres;
import se.sparbar.query.store.FreshFacts;
import se.sparbar.query.store.Projection;
import se.sparbar.query.store.Waiting;

/// A broker of its own dies, or forgets everything; the facts become what they would have been.
@NullMarked
@Timeout(180)
class BrokerGoneTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int PIECE = 20;
  private static final String TOPIC = "sparbar.events-of-a-mortal";

  /// One of the large histories.
  private static final List<Recorded> LOG = RandomHistories.of(40);

  private static final List<Asked> ASKED = RandomQuestions.about(40, LOG, 10, 0);

  @AutoClose private static final FreshFacts FRESH = FreshFacts.on(PostgresServer.shared());
  private static List<Said> expected = List.of();

  @AutoClose private final KafkaServer kafka = KafkaServer.startTemporary();
  @AutoClose private final Sender sender = new Sender(kafka.bootstrap());
  private final Projection projection = new Projection(FRESH.database);
  private final Waiting waiting = new Waiting();
  private final FeedState state = new FeedState(InstantSource.system());

  BrokerGoneTest() throws IOException {}

  /// Taken in without any Kafka.
  @BeforeAll
  static void expect() throws SQLException {
    FRESH.empty();
    new Projection(FRESH.database).apply(LOG);
    expected = say();
  }

  @BeforeEach
  void empty() throws SQLException, ExecutionException, InterruptedException {
    FRESH.empty();
    sender.create(TOPIC);
  }

  @Test
  void a_broker_that_is_killed_twice_while_it_feeds_costs_nothing()
      throws IOException, InterruptedException, SQLException {
    FeedOnKafka feed = FeedOnKafka.of(kafka.bootstrap(), TOPIC, projection, waiting, state);
    feed.start();
    try {
      CompletableFuture<Void> sending = CompletableFuture.runAsync(this::sendPieceByPiece);
      for (int position : List.of(LOG.size() / 10, LOG.size() / 2)) {
        assertThat(waiting.await(position, PATIENCE)).isTrue();
        kafka.crash();
      }
      assertThat(sending).succeedsWithin(PATIENCE);
      assertThat(waiting.await(LOG.size(), PATIENCE)).isTrue();
    } finally {
      feed.stop();
    }
    assertThat(projection.reached().position()).isEqualTo(LOG.size());
    AllFigures.assertSame("fed by a mortal broker", say(), expected);
  }

  @Test
  void kafka_and_facts_that_are_wiped_become_the_same_again()
      throws IOException, InterruptedException, SQLException, ExecutionException {
    feedAll(waiting);
    kafka.wipe();
    FRESH.empty();
    assertThat(projection.reached().position()).isZero();

    sender.create(TOPIC);
    feedAll(new Waiting());

    AllFigures.assertSame("fed again after a wipe", say(), expected);
  }

  private void feedAll(Waiting told) throws InterruptedException {
    sender.send(TOPIC, LOG);
    FeedOnKafka feed = FeedOnKafka.of(kafka.bootstrap(), TOPIC, projection, told, state);
    feed.start();
    try {
      assertThat(told.await(LOG.size(), PATIENCE)).isTrue();
    } finally {
      feed.stop();
    }
  }

  private void sendPieceByPiece() {
    for (int from = 0; from < LOG.size(); from += PIECE) {
      sender.send(TOPIC, LOG.subList(from, Math.min(LOG.size(), from + PIECE)));
    }
  }

  private static List<Said> say() {
    return AllFigures.say(new FactsOnPostgres(FRESH.database), ASKED);
  }
}
