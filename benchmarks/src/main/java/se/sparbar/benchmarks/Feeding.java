package se.sparbar.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import se.sparbar.embedded.Databases;
import se.sparbar.embedded.KafkaServer;
import se.sparbar.embedded.PostgresServer;
import se.sparbar.envelope.Catalogue;
import se.sparbar.envelope.EventJson;
import se.sparbar.envelope.Recorded;
import se.sparbar.envelope.Stored;
import se.sparbar.envelope.Wire;
import se.sparbar.query.feed.FeedOnKafka;
import se.sparbar.query.feed.FeedState;
import se.sparbar.query.store.FactsDatabase;
import se.sparbar.query.store.FactsSchema;
import se.sparbar.query.store.Projection;
import se.sparbar.query.store.Waiting;

/// How fast the facts follow Kafka, against a consumer that throws everything away.
final class Feeding implements Section {
  private static final int EVENTS = 200_000;
  private static final TopicPartition LOG = new TopicPartition(Wire.TOPIC, 0);

  @Override
  public String name() {
    return "feed";
  }

  @Override
  public void measure(Table table) throws Exception {
    try (PostgresServer postgres = PostgresServer.startTemporary();
        KafkaServer kafka = KafkaServer.startTemporary()) {
      produce(table, kafka.bootstrap());
      double plain = Math.max(consume(kafka.bootstrap()), consume(kafka.bootstrap()));
      table.add(name(), "plain consumer, %,d events".formatted(EVENTS), rate(plain));
      double fed = feed(postgres.databases(), kafka.bootstrap());
      table.add(
          name(),
          "facts from Kafka: folded, with rows and position in one transaction",
          "%s, %.2f of the plain consumer".formatted(rate(fed), fed / plain));
    }
  }

  private void produce(Table table, String bootstrap) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      admin.createTopics(List.of(new NewTopic(Wire.TOPIC, 1, (short) 1))).all().get();
    }
    List<Recorded> events = new ArrayList<>(EVENTS);
    Nation.tell(
        new Nation.Size(2 * EVENTS, 20),
        event -> {
          if (events.size() < EVENTS) {
            events.add(event);
          }
        });
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrap, "linger.ms", 5, "batch.size", 1 << 17),
            new StringSerializer(),
            new ByteArraySerializer())) {
      long began = System.nanoTime();
      for (Recorded event : events) {
        var _ = producer.send(message(event));
      }
      producer.flush();
      table.add(name(), "plain producer, acks=all, idempotent", rate(perSecond(began)));
    }
  }

  private static ProducerRecord<String, byte[]> message(Recorded event) {
    Catalogue.Entry entry = Catalogue.of(event.event());
    Stored row =
        new Stored(
            event.position(),
            event.eventId(),
            event.stream(),
            event.streamVersion(),
            entry.type(),
            entry.version(),
            event.huvudman(),
            event.subject(),
            event.event().occurredOn(),
            event.recordedAt(),
            event.actor(),
            event.commandId(),
            Map.of(),
            EventJson.write(event.event()),
            "no hash, as nobody checks".getBytes(StandardCharsets.UTF_8));
    ProducerRecord<String, byte[]> message =
        new ProducerRecord<>(Wire.TOPIC, 0, row.stream(), row.payload());
    Wire.headers(row).forEach((name, value) -> message.headers().add(name, value));
    return message;
  }

  private static double consume(String bootstrap) {
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrap, "max.poll.records", 5_000),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      consumer.assign(List.of(LOG));
      consumer.seekToBeginning(List.of(LOG));
      long began = System.nanoTime();
      int seen = 0;
      while (seen < EVENTS) {
        seen += consumer.poll(Duration.ofSeconds(1)).count();
      }
      return perSecond(began);
    }
  }

  private static double feed(Databases databases, String bootstrap) throws Exception {
    try (HikariDataSource facts =
        FactsDatabase.open(
            databases.facts().url(), databases.facts().user(), databases.facts().password())) {
      FactsSchema.migrate(facts);
      Waiting waiting = new Waiting();
      FeedOnKafka feed =
          FeedOnKafka.of(
              bootstrap,
              Wire.TOPIC,
              new Projection(facts),
              waiting,
              new FeedState(InstantSource.system()));
      long began = System.nanoTime();
      feed.start();
      if (!waiting.await(EVENTS, Duration.ofMinutes(5))) {
        throw new IllegalStateException("the feed does not come through");
      }
      double rate = perSecond(began);
      feed.stop();
      return rate;
    }
  }

  private static String rate(double perSecond) {
    return "%,.0f events/s".formatted(perSecond);
  }

  private static double perSecond(long began) {
    return EVENTS / ((System.nanoTime() - began) / 1e9);
  }
}
