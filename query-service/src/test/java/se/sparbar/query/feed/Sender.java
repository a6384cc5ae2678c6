package se.sparbar.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.NullMarked;
import se.sparbar.envelope.Recorded;
import se.sparbar.envelope.Stored;
import se.sparbar.envelope.Wire;
import se.sparbar.query.oracle.RawLog;

/// Sends events as the relay does.
@NullMarked
final class Sender implements AutoCloseable {
  private final Map<String, Object> settings;
  private final KafkaProducer<String, byte[]> producer;

  Sender(String bootstrap) {
    settings =
        Map.of(
            "bootstrap.servers",
            bootstrap,
            "linger.ms",
            5,
            "max.in.flight.requests.per.connection",
            1);
    producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }

  void create(String topic) throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(settings)) {
      admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
    }
  }

  /// Returns when Kafka has them all, however often the broker dies.
  void send(String topic, List<Recorded> events) {
    var sent = events.stream().map(event -> send(topic, RawLog.stored(event))).toList();
    producer.flush();
    assertThat(sent).allMatch(each -> each.state() == Future.State.SUCCESS);
  }

  Future<RecordMetadata> send(String topic, Stored row) {
    ProducerRecord<String, byte[]> message =
        new ProducerRecord<>(topic, 0, row.stream(), row.payload());
    Wire.headers(row).forEach((name, value) -> message.headers().add(name, value));
    return producer.send(message);
  }

  @Override
  public void close() {
    producer.close();
  }
}
