package se.sparbar.command.relay;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import se.sparbar.envelope.Stored;
import se.sparbar.envelope.Wire;

/// One producer, from the moment it knew how far Kafka had come until something went wrong. After
/// the first record that Kafka did not take nothing is sent any more.
final class Sending implements AutoCloseable {
  static final int MOST_UNDER_WAY = 5_000;

  /// Kafka retries by itself and in order; what takes longer than this is looked into.
  private static final Duration STALLED = Duration.ofSeconds(20);

  private final Semaphore room = new Semaphore(MOST_UNDER_WAY);
  private final String topic;
  private final KafkaProducer<String, byte[]> producer;
  private volatile @Nullable Exception failure;
  private volatile long acknowledged;
  private volatile long endOffset;

  Sending(String bootstrap, String topic, Reach from) {
    this.topic = topic;
    acknowledged = from.position();
    endOffset = from.endOffset();
    producer =
        new KafkaProducer<>(
            Map.ofEntries(
                Map.entry(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap),
                Map.entry(ProducerConfig.ACKS_CONFIG, "all"),
                Map.entry(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true),
                // A second could overtake a refused first where a topic is still empty: a broker
                // before 4.5 takes any first sequence number there (KAFKA-15591).
                Map.entry(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1),
                // A record that expired would be a gap before those behind it.
                Map.entry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE),
                Map.entry(ProducerConfig.LINGER_MS_CONFIG, 0),
                Map.entry(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024),
                Map.entry(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, TopicOnKafka.LARGEST),
                Map.entry(ProducerConfig.BUFFER_MEMORY_CONFIG, 2L * TopicOnKafka.LARGEST),
                Map.entry(ProducerConfig.MAX_BLOCK_MS_CONFIG, STALLED.toMillis()),
                Map.entry(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500)),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /// Sends a row after all before it.
  ///
  /// @throws KafkaException when Kafka has not taken an earlier one
  void send(Stored row) throws InterruptedException {
    if (!room.tryAcquire(STALLED.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new KafkaException("Kafka acknowledges nothing");
    }
    check();
    var record = new ProducerRecord<>(topic, 0, row.stream(), row.payload());
    Wire.headers(row).forEach((name, value) -> record.headers().add(name, value));
    long position = row.position();
    // The callback hears what the future would say.
    var _ = producer.send(record, (where, problem) -> settled(position, where, problem));
  }

  /// Everything up to this position is in Kafka.
  long acknowledged() {
    return acknowledged;
  }

  /// Where the partition ended when the latest record was acknowledged.
  long endOffset() {
    return endOffset;
  }

  void check() {
    @Nullable Exception problem = failure;
    if (problem != null) {
      throw new KafkaException("Kafka did not take a record", problem);
    }
  }

  private void settled(long position, RecordMetadata where, @Nullable Exception problem) {
    if (problem != null) {
      failure = problem;
    } else if (failure == null) {
      endOffset = where.offset() + 1;
      acknowledged = position;
    }
    room.release();
  }

  @Override
  public void close() {
    producer.close(failure == null ? Duration.ofSeconds(2) : Duration.ZERO);
  }
}
