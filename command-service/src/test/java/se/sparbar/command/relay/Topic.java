package se.sparbar.command.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import se.sparbar.envelope.Stored;
import se.sparbar.envelope.Wire;

/// What a reader of the topic sees.
record Topic(String bootstrap, String name) {

  /// Reads from the beginning until a position has come.
  List<Stored> until(long position) {
    List<Stored> seen = new ArrayList<>();
    var partition = new TopicPartition(name, 0);
    try (var consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                bootstrap,
                "allow.auto.create.topics",
                false,
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                false),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      while (seen.isEmpty() || seen.getLast().position() < position) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(100))) {
          seen.add(
              Wire.read(
                  record.key(),
                  header -> {
                    var found = record.headers().lastHeader(header);
                    return found == null ? null : found.value();
                  },
                  record.value()));
        }
      }
    }
    return seen;
  }

  /// What a reader takes in who skips what it has seen: it must be every position in order.
  List<Stored> firstSightsUntil(long position) {
    List<Stored> first = new ArrayList<>();
    for (Stored row : until(position)) {
      if (row.position() > first.size()) {
        assertThat(row.position()).isEqualTo(first.size() + 1);
        first.add(row);
      }
    }
    return first;
  }

  void create(int partitions) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      admin.createTopics(List.of(new NewTopic(name, partitions, (short) 1))).all().get();
    }
  }

  void send(Stored row) throws Exception {
    try (var producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrap),
            new StringSerializer(),
            new ByteArraySerializer())) {
      var record = new ProducerRecord<>(name, 0, row.stream(), row.payload());
      Wire.headers(row).forEach((header, value) -> record.headers().add(header, value));
      producer.send(record).get();
    }
  }
}
