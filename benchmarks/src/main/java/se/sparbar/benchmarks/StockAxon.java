package se.sparbar.benchmarks;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.EnrolmentEvent.Corrected;

/// Axon as it comes: its JDBC engine and its pooled processor.
final class StockAxon {
  /// How a processor is set.
  ///
  /// @param storedTokens whether it keeps its place in the database, as it must in earnest
  record Settings(String what, int segments, int batch, boolean storedTokens) {}

  /// Those that nobody changed.
  static final Settings AS_IT_COMES = new Settings("as it comes", 16, 1, true);

  /// Everything in its favour: nothing shared out, large batches, its place kept in memory.
  static final Settings IN_ITS_FAVOUR =
      new Settings("one segment, batches of 1,000, tokens in memory", 1, 1_000, false);

  private static final int PIECE = 1_000;

  /// A handler that does nothing but count.
  static final class Counting {
    private final CountDownLatch left;

    private Counting(long events) {
      left = new CountDownLatch(Math.toIntExact(events));
    }

    @EventHandler
    void on(DomainEvent event) {
      left.countDown();
    }
  }

  private StockAxon() {}

  /// On an empty database.
  static EventStorageEngine engine(DataSource pool) {
    JdbcEventStorageEngine engine =
        JdbcEventStorageEngine.builder()
            .eventSerializer(Jackson3Serializer.builder().build())
            .snapshotSerializer(Jackson3Serializer.builder().build())
            .connectionProvider(new DataSourceConnectionProvider(pool))
            .transactionManager(NoTransactionManager.INSTANCE)
            .build();
    engine.createSchema(PostgresEventTableFactory.INSTANCE);
    return engine;
  }

  /// Rättelser are left out, a few of a hundred: only our own mapper reads them.
  ///
  /// @return how many events it took
  static long append(EventStorageEngine engine, List<Recorded> log) {
    List<Recorded> plain = log.stream().filter(e -> !(e.event() instanceof Corrected)).toList();
    List<EventMessage<?>> piece = new ArrayList<>();
    for (Recorded event : plain) {
      piece.add(
          new GenericDomainEventMessage<>(
              "stream", event.stream(), event.streamVersion() - 1, event.event()));
      if (piece.size() == PIECE) {
        engine.appendEvents(piece);
        piece.clear();
      }
    }
    engine.appendEvents(piece);
    return plain.size();
  }

  /// Events per second from the first to the last.
  static double replay(EventStorageEngine engine, DataSource pool, Settings settings, long events)
      throws Exception {
    Counting counting = new Counting(events);
    try (ScheduledExecutorService coordinator = Executors.newScheduledThreadPool(1);
        ScheduledExecutorService workers = Executors.newScheduledThreadPool(4)) {
      PooledStreamingEventProcessor processor =
          PooledStreamingEventProcessor.builder()
              .name(settings.what)
              .eventHandlerInvoker(
                  SimpleEventHandlerInvoker.builder().eventHandlers(counting).build())
              .messageSource(EmbeddedEventStore.builder().storageEngine(engine).build())
              .tokenStore(settings.storedTokens ? stored(pool) : new InMemoryTokenStore())
              .transactionManager(NoTransactionManager.INSTANCE)
              .coordinatorExecutor(coordinator)
              .workerExecutor(workers)
              .initialToken(StreamableMessageSource::createTailToken)
              .initialSegmentCount(settings.segments)
              .batchSize(settings.batch)
              .build();
      long began = System.nanoTime();
      processor.start();
      boolean all = counting.left.await(3, TimeUnit.MINUTES);
      double rate = events / ((System.nanoTime() - began) / 1e9);
      processor.shutDown();
      if (!all) {
        throw new IllegalStateException("Axon's processor does not come through");
      }
      return rate;
    }
  }

  private static TokenStore stored(DataSource pool) throws Exception {
    try (Connection connection = pool.getConnection();
        var drop = connection.prepareStatement("DROP TABLE IF EXISTS tokenentry")) {
      drop.execute();
    }
    JdbcTokenStore store =
        JdbcTokenStore.builder()
            .connectionProvider(new DataSourceConnectionProvider(pool))
            .serializer(Jackson3Serializer.builder().build())
            .build();
    store.createSchema(PostgresTokenTableFactory.INSTANCE);
    return store;
  }
}
