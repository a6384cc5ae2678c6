package se.sparbar.command.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static se.sparbar.command.log.Batches.enrolment;
import static se.sparbar.command.log.Batches.fresh;
import static se.sparbar.command.log.Batches.next;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import se.sparbar.command.log.LogDatabase;
import se.sparbar.command.log.LogOnPostgres;
import se.sparbar.command.log.Pages;
import se.sparbar.embedded.KafkaServer;
import se.sparbar.envelope.Stored;

class RelayTest {
  private final LogDatabase database = new LogDatabase();
  private final LogOnPostgres log = database.log();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final List<Relay> relays = new ArrayList<>();
  private Topic topic = new Topic(KafkaServer.shared().bootstrap(), KafkaServer.freshTopic());

  @AfterEach
  void close() {
    relays.forEach(Relay::close);
    database.close();
  }

  @Test
  void everything_arrives_in_order_and_as_it_stands_in_the_log() {
    Relay relay = relay(log);
    for (int i = 0; i < 200; i++) {
      log.append(next(enrolment(), 0, 1 + i % 4));
    }
    assertArrived();
    assertThat(topic.until(log.head())).hasSize((int) log.head());
    awaitLevel(relay);
    assertThat(meters.get("sparbar.relay.position").gauge().value()).isEqualTo((double) log.head());
    assertThat(meters.get("sparbar.relay.lag.positions").gauge().value()).isZero();
    assertThat(meters.get("sparbar.relay.lag.seconds").gauge().value()).isZero();
    assertThat(new RelayHealth(relay).health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void the_topic_has_one_partition_and_keeps_everything() throws Exception {
    relay(log);
    log.append(fresh());
    assertArrived();
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", topic.bootstrap()))) {
      var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
      var config = admin.describeConfigs(List.of(resource)).all().get().values().iterator().next();
      assertThat(config.get("retention.ms").value()).isEqualTo("-1");
      assertThat(config.get("retention.bytes").value()).isEqualTo("-1");
      var described = admin.describeTopics(List.of(topic.name())).allTopicNames().get().values();
      assertThat(described).allMatch(each -> each.partitions().size() == 1).hasSize(1);
    }
  }

  @Test
  void a_new_relay_goes_on_where_kafka_ends() {
    relay(log);
    log.append(next(enrolment(), 0, 500));
    assertArrived();
    relays.removeLast().close();
    log.append(next(enrolment(), 0, 500));
    relay(log);
    assertArrived();
    assertThat(topic.until(1000)).hasSize(1000);
  }

  @Test
  void only_the_instance_that_writes_relays_and_the_next_goes_on() {
    Relay first = relay(log);
    log.append(next(enrolment(), 0, 100));
    LogOnPostgres second = database.log();
    Relay standby = relay(second);
    assertArrived();
    awaitLevel(first);
    assertThat(standby.state()).isEqualTo(RelayState.STANDBY);

    first.close();
    log.close();
    while (second.reached() < 100) {
      Thread.onSpinWait();
    }
    second.append(next(enrolment(), 0, 100));
    assertThat(topic.firstSightsUntil(200)).hasSize(200);
  }

  @Test
  void a_killed_broker_costs_neither_gap_nor_order() throws Exception {
    try (KafkaServer kafka = KafkaServer.startTemporary()) {
      topic = new Topic(kafka.bootstrap(), topic.name());
      Relay relay = relay(log);
      try (var writing = new Writing(log)) {
        topic.until(100);
        kafka.crash();
        writing.until(log.head() + 500);
        kafka.crash();
        writing.until(log.head() + 500);
      }
      assertArrived();
      awaitLevel(relay);
      relays.removeLast().close();
    }
  }

  @Test
  void a_wiped_kafka_is_filled_again_from_the_beginning() throws Exception {
    try (KafkaServer kafka = KafkaServer.startTemporary()) {
      topic = new Topic(kafka.bootstrap(), topic.name());
      relay(log);
      log.append(next(enrolment(), 0, 3000));
      assertArrived();
      kafka.wipe();
      assertArrived();
      log.append(fresh());
      assertArrived();
      relays.removeLast().close();
    }
  }

  @Test
  void a_topic_that_lacks_its_beginning_is_filled_from_the_beginning() throws Exception {
    topic.create(1);
    log.append(next(enrolment(), 0, 3));
    topic.send(log.after(1, 1).getFirst());
    awaitLevel(relay(log));
    assertThat(topic.until(3)).extracting(Stored::position).containsExactly(2L, 1L, 2L, 3L);
  }

  @Test
  void a_topic_beyond_the_log_is_another_logs() throws Exception {
    topic.create(1);
    log.append(fresh());
    Stored row = log.after(0, 1).getFirst();
    try (var other = new LogDatabase()) {
      LogOnPostgres longer = other.log();
      longer.append(next(enrolment(), 0, 2));
      topic.send(row);
      topic.send(longer.after(1, 1).getFirst());
    }
    assertAlarm("till och med position 2, men loggen slutar vid 1");
  }

  @Test
  void a_topic_with_other_events_is_another_logs() throws Exception {
    topic.create(1);
    log.append(fresh());
    try (var other = new LogDatabase()) {
      LogOnPostgres foreign = other.log();
      foreign.append(fresh());
      topic.send(foreign.after(0, 1).getFirst());
    }
    assertAlarm("en annan händelse på position 1");
  }

  @Test
  void a_topic_of_several_partitions_is_refused() throws Exception {
    topic.create(3);
    assertAlarm("3 partitioner");
  }

  private void assertAlarm(String text) {
    Relay relay = relay(log);
    while (relay.state() != RelayState.ALARM) {
      Thread.onSpinWait();
    }
    assertThat(relay.alarm()).contains(text);
    assertThat(new RelayHealth(relay).health().getStatus()).isEqualTo(Status.DOWN);
  }

  private Relay relay(LogOnPostgres of) {
    var relay = new Relay(of, topic.bootstrap(), topic.name(), meters);
    relays.add(relay);
    return relay;
  }

  private static void awaitLevel(Relay relay) {
    while (relay.lag() > 0 || relay.position() == 0) {
      Thread.onSpinWait();
    }
  }

  private void assertArrived() {
    Stream<Stored> inLog = new Pages(log, 0, 1000).stream();
    assertThat(topic.firstSightsUntil(log.head()))
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactlyElementsOf(inLog.toList());
  }
}
