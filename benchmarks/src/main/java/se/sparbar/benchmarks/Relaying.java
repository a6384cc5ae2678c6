package se.sparbar.benchmarks;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import se.sparbar.command.relay.Relay;
import se.sparbar.embedded.KafkaServer;
import se.sparbar.embedded.PostgresServer;
import se.sparbar.envelope.Stored;
import se.sparbar.envelope.Wire;

/// How fast the log goes to Kafka, against the same records produced from memory.
final class Relaying implements Section {
  private static final int EVENTS = 100_000;
  private static final int ROUNDS = 3;

  @Override
  public String name() {
    return "relay";
  }

  @Override
  public void measure(Table table) throws Exception {
    try (PostgresServer server = PostgresServer.startTemporary();
        KafkaServer kafka = KafkaServer.startTemporary();
        LogBench log = new LogBench(server)) {
      for (int i = 0; i < EVENTS / 10_000; i++) {
        log.log().append(LogBench.batch(10_000));
      }
      List<Double> produced = new ArrayList<>();
      List<Double> relayed = new ArrayList<>();
      for (int i = 0; i <= ROUNDS; i++) {
        produced.add(produce(kafka.bootstrap(), log, "plain-" + i));
        relayed.add(relay(kafka.bootstrap(), log, "relayed-" + i));
      }
      double limit = median(produced);
      double ours = median(relayed);
      table.add(name(), "Kafka's produce, acks=all, idempotent", "%,.0f events/s".formatted(limit));
      table.add(
          name(),
          "the relay, from PostgreSQL to acknowledged (%.2f x produce)".formatted(ours / limit),
          "%,.0f events/s".formatted(ours));
    }
  }

  /// Of all rounds but the first, which warms up.
  private static double median(List<Double> rounds) {
    return rounds.stream().skip(1).sorted().toList().get(ROUNDS / 2);
  }

  private static double produce(String bootstrap, LogBench log, String topic) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      admin
          .createTopics(List.of(new NewTopic(topic, Optional.of(1), Optional.empty())))
          .all()
          .get();
    }
    List<Stored> rows = log.log().after(0, EVENTS);
    var acknowledged = new AtomicLong();
    long began = System.nanoTime();
    try (var producer =
        new KafkaProducer<>(
            Map.of(
                "bootstrap.servers",
                bootstrap,
                "acks",
                "all",
                "enable.idempotence",
                true,
                "linger.ms",
                0,
                "batch.size",
                256 * 1024),
            new StringSerializer(),
            new ByteArraySerializer())) {
      for (Stored row : rows) {
        var record = new ProducerRecord<>(topic, 0, row.stream(), row.payload());
        Wire.headers(row).forEach((header, value) -> record.headers().add(header, value));
        var _ = producer.send(record, (where, problem) -> acknowledged.incrementAndGet());
      }
    }
    if (acknowledged.get() != EVENTS) {
      throw new IllegalStateException("not all acknowledged");
    }
    return EVENTS / ((System.nanoTime() - began) / 1e9);
  }

  private static double relay(String bootstrap, LogBench log, String topic) throws Exception {
    long began = System.nanoTime();
    try (var relay = new Relay(log.log(), bootstrap, topic, new SimpleMeterRegistry())) {
      while (relay.position() < EVENTS) {
        Thread.sleep(1);
      }
    }
    return EVENTS / ((System.nanoTime() - began) / 1e9);
  }
}
