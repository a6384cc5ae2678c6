package se.sparbar.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaServerTest {

  @Test
  void what_was_produced_can_be_consumed() throws Exception {
    KafkaServer kafka = KafkaServer.shared();
    String topic = KafkaServer.freshTopic();
    produce(kafka, topic, "one");
    assertThat(consume(kafka, topic)).containsExactly("one");
  }

  @Test
  void topics_stay_over_a_restart_at_another_address(@TempDir Path home) throws Exception {
    try (var kafka = KafkaServer.start(home)) {
      produce(kafka, "kept", "one");
    }
    try (var kafka = KafkaServer.start(home)) {
      assertThat(consume(kafka, "kept")).containsExactly("one");
    }
  }

  @Test
  void after_a_wipe_it_answers_at_the_same_address_and_knows_nothing() throws Exception {
    try (var kafka = KafkaServer.startTemporary()) {
      produce(kafka, "gone", "one");
      kafka.wipe();
      assertThat(topics(kafka)).isEmpty();
    }
  }

  @Test
  void closing_ends_the_process() throws Exception {
    var kafka = KafkaServer.startTemporary();
    long pid = kafka.pid();
    kafka.close();
    assertThat(ProcessHandle.of(pid).stream()).allMatch(Child::ended);
  }

  private static void produce(KafkaServer kafka, String topic, String value) throws Exception {
    try (Admin admin = Admin.create(config(kafka))) {
      admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
    }
    try (var producer =
        new KafkaProducer<>(config(kafka), new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(topic, value)).get();
    }
  }

  private static List<String> consume(KafkaServer kafka, String topic) {
    try (var consumer =
        new KafkaConsumer<>(config(kafka), new StringDeserializer(), new StringDeserializer())) {
      var partition = new TopicPartition(topic, 0);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
      List<String> values = new ArrayList<>();
      while (consumer.position(partition) < end) {
        consumer.poll(Duration.ofSeconds(10)).forEach(record -> values.add(record.value()));
      }
      return values;
    }
  }

  private static Set<String> topics(KafkaServer kafka) throws Exception {
    try (Admin admin = Admin.create(config(kafka))) {
      return admin.listTopics().names().get();
    }
  }

  private static Map<String, Object> config(KafkaServer kafka) {
    return Map.of("bootstrap.servers", kafka.bootstrap());
  }
}
