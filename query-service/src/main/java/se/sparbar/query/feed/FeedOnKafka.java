package se.sparbar.query.feed;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import se.sparbar.query.store.Projection;
import se.sparbar.query.store.Projection.Gap;
import se.sparbar.query.store.Waiting;

/// Follows the log's topic on a thread of its own. The place to read from is the position that
/// stands beside the facts; Kafka keeps none for us.
public final class FeedOnKafka implements SmartLifecycle {
  /// What the feed waits for.
  @FunctionalInterface
  interface Preparation {
    void run() throws SQLException;
  }

  private static final Logger LOG = LoggerFactory.getLogger(FeedOnKafka.class);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final long LONGEST_PAUSE_SECONDS = 30;

  private final Map<String, Object> settings;
  private final TopicPartition log;
  private final Intake intake;
  private final FeedState state;
  private final Preparation prepare;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private volatile @Nullable Thread thread;
  private volatile @Nullable Consumer<String, byte[]> consumer;

  /// How often in a row an event was missing. It may lie elsewhere, or have been taken in by facts
  /// that a rebuild has put others in the place of; so we look where it should be, then from the
  /// beginning.
  private int gaps;

  private boolean prepared;

  /// The feed of a topic into the facts, which need no preparation.
  public static FeedOnKafka of(
      String bootstrap, String topic, Projection projection, Waiting waiting, FeedState state) {
    return new FeedOnKafka(
        bootstrap, topic, new Intake(projection, waiting, state), state, () -> {});
  }

  /// @param prepare what must be done before the first event is taken in
  FeedOnKafka(String bootstrap, String topic, Intake intake, FeedState state, Preparation prepare) {
    this.prepare = prepare;
    this.log = new TopicPartition(topic, 0);
    this.intake = intake;
    this.state = state;
    this.settings =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrap,
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "none",
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false,
            ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
            5_000,
            ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
            8 << 20,
            ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
            1_000,
            ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
            false);
  }

  @Override
  public void start() {
    thread = Thread.ofPlatform().name("feed").start(this::run);
  }

  private void run() {
    long pause = 1;
    while (stopping.getCount() > 0) {
      long before = state.position();
      try {
        prepare();
        follow();
      } catch (WakeupException e) {
        return;
      } catch (RuntimeException | SQLException e) {
        failed(e);
        pause = state.position() > before ? 1 : Math.min(2 * pause, LONGEST_PAUSE_SECONDS);
        pause(pause);
      }
    }
  }

  private void prepare() throws SQLException {
    if (!prepared) {
      prepare.run();
      prepared = true;
    }
  }

  private void follow() throws SQLException {
    try (KafkaConsumer<String, byte[]> kafka =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer = kafka;
      kafka.assign(List.of(log));
      long stood = intake.begin();
      seek(kafka, stood);
      while (stopping.getCount() > 0) {
        take(kafka, kafka.poll(POLL));
        gaps = state.position() > stood ? 0 : gaps;
        kafka.currentLag(log).ifPresent(this::follows);
      }
    } finally {
      consumer = null;
    }
  }

  /// What is missing may still come, as long as something waits.
  private void follows(long waiting) {
    @Nullable Gap gap = intake.gap();
    if (gap == null) {
      state.follows(waiting);
    } else if (waiting == 0) {
      throw gap;
    }
  }

  private void take(Consumer<String, byte[]> kafka, ConsumerRecords<String, byte[]> records)
      throws SQLException {
    if (!records.isEmpty()) {
      intake.take(records);
      return;
    }
    long before = state.position();
    long stands = intake.begin();
    if (stands < before) {
      seek(kafka, stands);
    }
  }

  /// Every position has a record of its own and none comes before its turn, so the record after
  /// position n lies at offset n or later. What comes before it is passed over.
  private void seek(Consumer<String, byte[]> kafka, long position) {
    long first = kafka.beginningOffsets(List.of(log)).getOrDefault(log, 0L);
    long end = kafka.endOffsets(List.of(log)).getOrDefault(log, 0L);
    kafka.seek(log, gaps > 1 ? first : Math.clamp(position, first, end));
  }

  /// What cannot be taken in is never passed over: the feed stands still, says why, and tries
  /// again.
  private void failed(Exception e) {
    String why =
        e instanceof Gap && gaps > 1
            ? "Kafka lacks events that the log has: " + e.getMessage()
            : String.valueOf(e.getMessage());
    gaps = e instanceof Gap ? gaps + 1 : 0;
    if (!why.equals(state.failure())) {
      LOG.warn("The feed stands at position {}: {}", state.position(), why, e);
    }
    state.failed(why);
  }

  private void pause(long seconds) {
    try {
      if (stopping.await(seconds, TimeUnit.SECONDS)) {
        LOG.debug("stopping while it waits");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopping.countDown();
    }
  }

  @Override
  public void stop() {
    stopping.countDown();
    @Nullable Consumer<String, byte[]> following = consumer;
    if (following != null) {
      following.wakeup();
    }
    @Nullable Thread running = thread;
    if (running != null) {
      join(running);
    }
  }

  private static void join(Thread running) {
    try {
      running.join(Duration.ofSeconds(20));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    @Nullable Thread running = thread;
    return running != null && running.isAlive();
  }
}
