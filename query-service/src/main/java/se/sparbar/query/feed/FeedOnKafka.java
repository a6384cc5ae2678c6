package se.sparbar.query.feed;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import se.sparbar.query.store.Projection.Gap;

/// Follows the log's topic on a thread of its own. The place to read from is the position that
/// stands beside the facts; Kafka keeps none for us.
public final class FeedOnKafka implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(FeedOnKafka.class);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final long LONGEST_PAUSE_SECONDS = 30;

  private final Map<String, Object> settings;
  private final TopicPartition log;
  private final Intake intake;
  private final FeedState state;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private volatile @Nullable Thread thread;
  private volatile @Nullable Consumer<String, byte[]> consumer;

  /// Whether something was missing where we began to read, so that all must be gone through.
  private boolean fromBeginning;

  FeedOnKafka(String bootstrap, String topic, Intake intake, FeedState state) {
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

  private void follow() throws SQLException {
    try (KafkaConsumer<String, byte[]> kafka =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer = kafka;
      kafka.assign(List.of(log));
      seek(kafka, intake.begin());
      while (stopping.getCount() > 0) {
        intake.take(kafka.poll(POLL));
        fromBeginning = false;
        state.follows(kafka.currentLag(log).orElse(0));
      }
    } finally {
      consumer = null;
    }
  }

  /// Every position has a record of its own and none comes before its turn, so the record after
  /// position n lies at offset n or later. What comes before it is passed over.
  private void seek(Consumer<String, byte[]> kafka, long position) {
    long first = kafka.beginningOffsets(List.of(log)).getOrDefault(log, 0L);
    long end = kafka.endOffsets(List.of(log)).getOrDefault(log, 0L);
    kafka.seek(log, fromBeginning ? first : Math.clamp(position, first, end));
  }

  /// What cannot be taken in is never passed over: the feed stands still, says why, and tries
  /// again.
  private void failed(Exception e) {
    String why =
        e instanceof Gap && fromBeginning
            ? "Kafka lacks events that the log has: " + e.getMessage()
            : String.valueOf(e.getMessage());
    fromBeginning = e instanceof Gap;
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
