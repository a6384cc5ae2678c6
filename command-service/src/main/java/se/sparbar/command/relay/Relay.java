package se.sparbar.command.relay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.sparbar.command.log.LogOnPostgres;
import se.sparbar.command.log.WriterState;
import se.sparbar.envelope.Stored;

/// Follows the log and sends it to Kafka: the only one that writes there. It keeps no cursor of its
/// own; Kafka itself knows how far it has come. What was sent but not acknowledged is sent again,
/// so a reader may see a position twice, but sees no position for the first time before the one
/// before it. (This holds even if two relays should run for a moment: each begins at or before the
/// end and goes on without gaps.)
public final class Relay implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
  private static final int PAGE = 2000;
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final Duration TAIL = Duration.ofMillis(500);
  private static final Duration LOOK = Duration.ofSeconds(5);

  private final LogOnPostgres log;
  private final String bootstrap;
  private final String topic;
  private final Thread thread = new Thread(this::run, "relay");
  private volatile boolean stopping;
  private volatile RelayState state = RelayState.STANDBY;
  private volatile String alarm = "";
  private volatile @Nullable Sending sending;
  private volatile long level = System.nanoTime();

  public Relay(LogOnPostgres log, String bootstrap, String topic, MeterRegistry registry) {
    this.log = log;
    this.topic = topic;
    this.bootstrap = bootstrap;
    Gauge.builder("sparbar.relay.position", this, Relay::position)
        .description("Everything up to this position is in Kafka")
        .register(registry);
    Gauge.builder("sparbar.relay.lag.positions", this, Relay::lag)
        .description("Events in the log that are not in Kafka yet")
        .register(registry);
    Gauge.builder("sparbar.relay.lag.seconds", this, relay -> relay.behind().toMillis() / 1000.0)
        .description("How long ago Kafka had everything")
        .register(registry);
    thread.setDaemon(true);
    thread.start();
  }

  public RelayState state() {
    return state;
  }

  /// Why it stands still, for the one who must decide; empty when it does not.
  public String alarm() {
    return alarm;
  }

  /// Everything up to this position is in Kafka, as far as this instance knows.
  public long position() {
    @Nullable Sending now = sending;
    return now == null ? 0 : now.acknowledged();
  }

  /// How many events Kafka does not have yet.
  public long lag() {
    return state == RelayState.STANDBY ? 0 : Math.max(0, log.reached() - position());
  }

  /// For how long Kafka has not had everything.
  public Duration behind() {
    return lag() == 0 ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - level);
  }

  private void run() {
    while (!stopping) {
      try {
        if (log.state() == WriterState.LEADING) {
          relay();
        } else {
          state = RelayState.STANDBY;
          TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        }
      } catch (ForeignTopic foreign) {
        alarm(foreign);
      } catch (InterruptedException e) {
        stopping = true;
      } catch (RuntimeException e) {
        away(e);
      }
    }
    state = RelayState.STOPPED;
  }

  private void alarm(ForeignTopic foreign) {
    if (state != RelayState.ALARM) {
      LOG.error("{}", foreign.getMessage());
    }
    alarm = String.valueOf(foreign.getMessage());
    state = RelayState.ALARM;
    pause(LOOK);
  }

  private void away(RuntimeException e) {
    if (!stopping && state != RelayState.AWAY) {
      LOG.warn("the relay starts again from what Kafka holds", e);
    }
    state = RelayState.AWAY;
    pause(PAUSE);
  }

  private void pause(Duration duration) {
    try {
      TimeUnit.MILLISECONDS.sleep(duration.toMillis());
    } catch (InterruptedException e) {
      stopping = true;
    }
  }

  private void relay() throws InterruptedException {
    if (state == RelayState.STANDBY) {
      state = RelayState.STARTING;
    }
    try (var kafka = new TopicOnKafka(bootstrap, topic)) {
      kafka.require();
      Reach reach = kafka.reach();
      requireOurs(reach);
      try (var producer = new Sending(bootstrap, topic, reach)) {
        sending = producer;
        alarm = "";
        state = RelayState.RELAYING;
        LOG.info("relaying to Kafka from position {}", reach.position());
        follow(kafka, producer, reach.position());
      }
    }
  }

  private void requireOurs(Reach reach) {
    if (reach.position() == 0) {
      return;
    }
    List<Stored> same = log.after(reach.position() - 1, 1);
    if (same.isEmpty()) {
      throw ForeignTopic.beyond(topic, reach.position(), log.head());
    }
    if (!Arrays.equals(same.getFirst().hash(), reach.hash())) {
      throw ForeignTopic.other(topic, reach.position());
    }
  }

  private void follow(TopicOnKafka kafka, Sending producer, long from) throws InterruptedException {
    long position = from;
    long looked = System.nanoTime();
    while (!stopping && log.state() == WriterState.LEADING) {
      for (Stored row : log.after(position, PAGE)) {
        producer.send(row);
        position = row.position();
      }
      log.awaitBeyond(position, TAIL);
      producer.check();
      if (producer.acknowledged() >= log.reached()) {
        level = System.nanoTime();
      }
      if (System.nanoTime() - looked > LOOK.toNanos()) {
        requireStillThere(kafka, producer);
        looked = System.nanoTime();
      }
    }
  }

  /// Kafka may have been wiped while nothing happened.
  private static void requireStillThere(TopicOnKafka kafka, Sending producer) {
    long expected = producer.endOffset();
    long found = kafka.endOffset();
    if (found < expected) {
      throw new KafkaException(
          "Kafka ends at offset " + found + ", not " + expected + ": it was wiped");
    }
  }

  /// Sends what is under way and stops.
  @Override
  public void close() {
    stopping = true;
    thread.interrupt();
    try {
      thread.join(Duration.ofSeconds(10));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
