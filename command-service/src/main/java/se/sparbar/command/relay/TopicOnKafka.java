package se.sparbar.command.relay;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import se.sparbar.envelope.Stored;
import se.sparbar.envelope.Wire;

/// The topic that the log goes to: made when it is missing, and asked how far it has come.
final class TopicOnKafka implements AutoCloseable {
  static final int LARGEST = 64 * 1024 * 1024;

  /// More records than are ever under way at once, so that a gap, if there could be one, would be
  /// among them.
  private static final int LOOK_BACK = 3 * Sending.MOST_UNDER_WAY;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final String name;
  private final TopicPartition partition;
  private final Admin admin;
  private final KafkaConsumer<String, byte[]> consumer;

  TopicOnKafka(String bootstrap, String name) {
    this.name = name;
    this.partition = new TopicPartition(name, 0);
    int patience = Math.toIntExact(PATIENCE.toMillis());
    admin =
        Admin.create(
            Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, patience,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, patience));
    consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                patience,
                ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                patience,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                5000),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    consumer.assign(List.of(partition));
  }

  /// One partition, kept for ever.
  ///
  /// @throws ForeignTopic when it exists with several partitions
  void require() {
    var topic =
        new NewTopic(name, Optional.of(1), Optional.empty())
            .configs(
                Map.of(
                    TopicConfig.RETENTION_MS_CONFIG, "-1",
                    TopicConfig.RETENTION_BYTES_CONFIG, "-1",
                    TopicConfig.MAX_MESSAGE_BYTES_CONFIG, "" + LARGEST));
    try {
      get(admin.createTopics(List.of(topic)).all());
    } catch (TopicExistsException e) {
      int partitions = consumer.partitionsFor(name).size();
      if (partitions != 1) {
        throw ForeignTopic.partitions(name, partitions);
      }
      keepForEver();
    }
  }

  private void keepForEver() {
    var resource = new ConfigResource(ConfigResource.Type.TOPIC, name);
    Collection<AlterConfigOp> forEver =
        List.of(
            set(TopicConfig.RETENTION_MS_CONFIG, "-1"),
            set(TopicConfig.RETENTION_BYTES_CONFIG, "-1"),
            set(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, "" + LARGEST));
    get(admin.incrementalAlterConfigs(Map.of(resource, forEver)).all());
  }

  private static AlterConfigOp set(String name, String value) {
    return new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET);
  }

  /// How far the topic has come, from its latest records. Where these are all there are, the first
  /// must be the log's first.
  Reach reach() {
    long end = endOffset();
    long begin = requireNonNull(consumer.beginningOffsets(List.of(partition)).get(partition));
    long from = Math.max(begin, end - LOOK_BACK);
    var reach = new Reach(0, new byte[0], end);
    consumer.seek(partition, from);
    while (consumer.position(partition) < end) {
      for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
        reach = beyond(reach, record, from > 0);
      }
    }
    return reach;
  }

  /// Where the next record will stand.
  long endOffset() {
    return requireNonNull(consumer.endOffsets(List.of(partition)).get(partition));
  }

  private static Reach beyond(
      Reach reach, ConsumerRecord<String, byte[]> record, boolean inTheMiddle) {
    Stored row = Wire.read(record.key(), header -> header(record, header), record.value());
    boolean first = inTheMiddle && reach.position() == 0;
    boolean follows = first || row.position() == reach.position() + 1;
    return follows ? new Reach(row.position(), row.hash(), reach.endOffset()) : reach;
  }

  private static byte @Nullable [] header(ConsumerRecord<String, byte[]> record, String name) {
    var header = record.headers().lastHeader(name);
    return header == null ? null : header.value();
  }

  private static <T> T get(KafkaFuture<T> future) {
    try {
      return future.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof KafkaException known ? known : new KafkaException(e);
    } catch (TimeoutException e) {
      throw new KafkaException(e);
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }

  @Override
  public void close() {
    consumer.close(CloseOptions.timeout(Duration.ofSeconds(1)));
    admin.close(Duration.ofSeconds(1));
  }
}
