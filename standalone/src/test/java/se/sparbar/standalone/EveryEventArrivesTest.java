package se.sparbar.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.sparbar.command.log.Bulk;
import se.sparbar.command.log.LogOnPostgres;
import se.sparbar.command.log.Prepared;
import se.sparbar.command.relay.Relay;
import se.sparbar.embedded.Access;
import se.sparbar.embedded.Databases;
import se.sparbar.embedded.KafkaServer;
import se.sparbar.embedded.PostgresServer;
import se.sparbar.envelope.Catalogue;
import se.sparbar.envelope.EventJson;
import se.sparbar.envelope.HashChain;
import se.sparbar.envelope.Stored;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.DomainEvent.Rewriting;
import se.sparbar.events.DomainEvent.Withdrawing;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Entry;
import se.sparbar.query.feed.FeedOnKafka;
import se.sparbar.query.feed.FeedState;
import se.sparbar.query.figures.Needs;
import se.sparbar.query.figures.Period;
import se.sparbar.query.figures.Question;
import se.sparbar.query.store.FactsDatabase;
import se.sparbar.query.store.FactsOnPostgres;
import se.sparbar.query.store.FactsSchema;
import se.sparbar.query.store.Projection;
import se.sparbar.query.store.Waiting;

/// Every event of the catalogue, in every version that a log may hold, goes the whole way: appended
/// to the log, relayed to Kafka, taken into the facts, and read again.
@Timeout(120)
class EveryEventArrivesTest {
  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2024-06-01T10:00:00Z"));
  private static final Set<String> TYPES =
      Catalogue.entries().map(Catalogue.Entry::type).collect(Collectors.toSet());

  private final Databases databases = PostgresServer.shared().freshDatabases();
  private final List<Prepared> told = EveryEvent.log();

  @AutoClose private final HikariDataSource readers;
  @AutoClose private final HikariDataSource lookers = pool(databases.logReader());
  @AutoClose private final LogOnPostgres log;
  @AutoClose private final HikariDataSource facts;
  private final FactsOnPostgres known;
  private final Projection projection;
  private final FeedState state = new FeedState(NOON);

  EveryEventArrivesTest() throws IOException, SQLException {
    Access owner = databases.logOwner();
    Flyway.configure()
        .dataSource(owner.url(), owner.user(), owner.password())
        .locations("classpath:db/log")
        .load()
        .migrate();
    readers = pool(databases.log());
    log =
        new LogOnPostgres(
            databases.log()::connect,
            readers,
            NOON,
            LogOnPostgres.PATIENCE,
            new SimpleMeterRegistry());
    Access own = databases.facts();
    facts = FactsDatabase.open(own.url(), own.user(), own.password());
    FactsSchema.migrate(facts);
    known = new FactsOnPostgres(facts);
    projection = new Projection(facts);
  }

  @BeforeEach
  void everything_is_told() throws InterruptedException {
    String topic = KafkaServer.freshTopic();
    String kafka = KafkaServer.shared().bootstrap();
    Waiting waiting = new Waiting();
    FeedOnKafka feed = FeedOnKafka.of(kafka, topic, projection, waiting, state);
    try (Relay _ = new Relay(log, kafka, topic, new SimpleMeterRegistry())) {
      feed.start();
      log.append(new Bulk("every-event", "test", Map.of(), told, null));
      assertThat(waiting.await(told.size(), Duration.ofSeconds(60))).isTrue();
    } finally {
      feed.stop();
    }
  }

  @Test
  void every_version_of_every_event_arrives_as_it_was_appended_and_is_known_from_then_on()
      throws SQLException {
    assertThat(told.stream().map(e -> e.entry().type() + "/" + e.entry().version()).distinct())
        .as("what every-event.txt tells; a new event or version belongs there")
        .hasSameElementsAs(versionsOfTheCatalogue());
    assertThat(projection.reached().position()).isEqualTo(told.size()).isEqualTo(log.head());
    assertThat(projection.parked()).isEmpty();
    assertThat(state.failure()).isNull();
    assertReadAsAppended();
    everyPosition().forEach(this::assertKnown);
    assertThat(known.notes(everyPosition().boxed().toList())).hasSize(told.size());
    assertLives();
  }

  private static List<String> versionsOfTheCatalogue() {
    return Catalogue.entries()
        .flatMap(e -> IntStream.rangeClosed(1, e.version()).mapToObj(v -> e.type() + "/" + v))
        .toList();
  }

  private void assertReadAsAppended() {
    List<Stored> read = new se.sparbar.query.log.LogOnPostgres(lookers).after(0, told.size() + 1);
    assertThat(read).hasSameSizeAs(told);
    byte[] before = HashChain.start();
    for (int i = 0; i < told.size(); i++) {
      Stored row = read.get(i);
      Prepared appended = told.get(i);
      assertThat(row.payload()).isEqualTo(appended.payload());
      assertThat(List.of(row.stream(), row.streamVersion(), row.type(), row.version()))
          .isEqualTo(
              List.of(
                  appended.stream(),
                  appended.streamVersion(),
                  appended.entry().type(),
                  appended.entry().version()));
      assertThat(row.subject()).isEqualTo(appended.subject());
      assertThat(row.decode().event()).isEqualTo(event(i + 1L));
      assertThat(HashChain.holds(before, row)).isTrue();
      before = row.hash();
    }
  }

  /// What a stream about no person says stands as soon as it is told: rewritten by a rättelse, gone
  /// when it is taken back.
  private void assertKnown(long position) {
    Prepared appended = told.get((int) position - 1);
    Map<Long, DomainEvent> entries = entries(appended.stream(), position);
    DomainEvent event = event(position);
    if (event instanceof EnrolmentEvent || event instanceof ParticipantEvent) {
      assertThat(entries).isEmpty();
    } else if (event instanceof Rewriting rewriting) {
      DomainEvent rewritten = Objects.requireNonNull(entries.get(rewriting.corrects()));
      assertThat(rewriting.change().field().of(rewritten)).isEqualTo(rewriting.change().to());
    } else if (event instanceof Withdrawing withdrawing) {
      assertThat(entries).doesNotContainKey(withdrawing.corrects());
      assertThat(entries(appended.stream(), position - 1)).containsKey(withdrawing.corrects());
    } else {
      assertThat(entries).containsEntry(appended.streamVersion(), event);
    }
  }

  private Map<Long, DomainEvent> entries(String stream, long position) {
    return known
        .entries(TYPES, LocalDate.of(1900, 1, 1), LocalDate.of(2100, 1, 1), position)
        .stream()
        .filter(entry -> entry.stream().equals(stream))
        .collect(Collectors.toMap(Entry::version, Entry::event));
  }

  /// The one life that was lived is there, but for as long as it was thought to be a mistake.
  private void assertLives() {
    Map<String, Long> positions =
        everyPosition()
            .boxed()
            .collect(
                Collectors.toMap(
                    p -> told.get(p.intValue() - 1).entry().type(),
                    Function.identity(),
                    (_, later) -> later));
    assertThat(cases(positions.getOrDefault("enrolment-voided", 0L))).isEmpty();
    assertThat(cases(told.size()))
        .extracting(Case::startOn, Case::avslutOn)
        .containsExactly(tuple(LocalDate.parse("2023-02-01"), LocalDate.parse("2023-11-30")));
  }

  private List<Case> cases(long position) {
    Question year = new Question(Period.year(2023), Set.of(), Set.of(), List.of());
    return known.read(year, Needs.CASES, position).persons().stream()
        .flatMap(person -> person.cases().stream())
        .toList();
  }

  private DomainEvent event(long position) {
    Prepared appended = told.get((int) position - 1);
    Catalogue.Entry entry = appended.entry();
    return EventJson.read(entry.type(), entry.version(), appended.payload());
  }

  private LongStream everyPosition() {
    return LongStream.rangeClosed(1, told.size());
  }

  private static HikariDataSource pool(Access access) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(access.url());
    pool.setUsername(access.user());
    pool.setMaximumPoolSize(4);
    return pool;
  }
}
