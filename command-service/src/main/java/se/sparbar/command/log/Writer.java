package se.sparbar.command.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.sparbar.command.log.LogUnavailable.Reason;

/// The one thread that writes. It takes what is waiting, writes it in one transaction, answers, and
/// takes what came meanwhile. When the connection breaks it takes a new one, finds out what of its
/// last transaction is in the log, and goes on.
final class Writer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
  private static final Duration LEASE_POLL = Duration.ofMillis(100);
  private static final Duration RETRY = Duration.ofMillis(100);
  private static final Duration PING = Duration.ofSeconds(1);
  private static final int MOST_ATTEMPTS = 5;

  private final Connector connector;
  private final InstantSource clock;
  private final LogMeters meters;
  private final Versions versions;
  private final Reached reached = new Reached();
  private final Inbox inbox;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final Thread thread = new Thread(this::run, "log-writer");
  private volatile WriterState state = WriterState.STARTING;
  private final AtomicLong leases = new AtomicLong();

  /// What the transaction under way holds; the thread's own, as all below.
  private List<Pending> inFlight = List.of();

  private Head head = Head.EMPTY;
  private @Nullable String lastSession;

  Writer(
      Connector connector,
      InstantSource clock,
      Duration patience,
      Versions versions,
      LogMeters meters) {
    this.connector = connector;
    this.clock = clock;
    this.versions = versions;
    this.meters = meters;
    this.inbox = new Inbox(patience, this::whyNot);
    thread.setDaemon(true);
    thread.start();
  }

  Appended append(Bulk batch) {
    var pending = new Pending(batch);
    return switch (state) {
      case STANDBY, STOPPED -> throw new LogUnavailable(whyNot(), null);
      case STARTING, LEADING, AWAY, REFUSED -> inbox.append(pending);
    };
  }

  long leases() {
    return leases.get();
  }

  WriterState state() {
    return state;
  }

  Reached reached() {
    return reached;
  }

  int waiting() {
    return inbox.size();
  }

  private Reason whyNot() {
    return switch (state) {
      case LEADING -> Reason.OVERLOADED;
      case STANDBY -> Reason.STANDBY;
      case STARTING, AWAY, REFUSED -> Reason.DATABASE_AWAY;
      case STOPPED -> Reason.STOPPED;
    };
  }

  private void run() {
    while (!stopped(Duration.ZERO)) {
      try (Session session = Session.open(connector)) {
        settle(session);
        if (takeLease(session)) {
          serve(session);
        }
      } catch (NotDurable e) {
        away(WriterState.REFUSED, e);
      } catch (SQLException | RuntimeException e) {
        away(WriterState.AWAY, e);
      }
    }
    state = WriterState.STOPPED;
    inFlight.forEach(pending -> pending.fail(new LogUnavailable(Reason.UNKNOWN_OUTCOME, null)));
    inbox.refuseAll(Reason.STOPPED);
  }

  private void away(WriterState why, Exception e) {
    if (state != why) {
      LOG.warn("the log's writer lost the database and tries again", e);
    }
    state = why;
    stopped(RETRY);
  }

  /// Finds out what became of the transaction in which the last connection broke.
  private void settle(Session session) throws SQLException {
    @Nullable String earlier = lastSession;
    while (earlier != null && !session.buried(earlier)) {
      stopped(Duration.ofMillis(10));
    }
    lastSession = session.name();
    List<Pending> open = inFlight.stream().filter(one -> !one.answer().isDone()).toList();
    Map<UUID, Appended> found =
        Lookups.events(session.connection(), open.stream().map(Writer::firstEvent).toList());
    for (Pending pending : open) {
      @Nullable Appended first = found.get(firstEvent(pending));
      if (first != null) {
        pending.answer().complete(first.through(pending.events().size()));
      } else if (pending.attempts() < MOST_ATTEMPTS) {
        inbox.giveBack(pending);
      } else {
        pending.fail(new LogUnavailable(Reason.DATABASE_AWAY, null));
      }
    }
    inFlight = List.of();
  }

  private static UUID firstEvent(Pending pending) {
    return pending.batch().events().getFirst().eventId();
  }

  private boolean takeLease(Session session) throws SQLException {
    while (!session.lead()) {
      if (state != WriterState.STANDBY) {
        LOG.info("another instance writes the log; this one stands by");
      }
      state = WriterState.STANDBY;
      inbox.refuseAll(Reason.STANDBY);
      if (stopped(LEASE_POLL)) {
        return false;
      }
    }
    startFrom(session);
    reached.advance(head.position());
    state = WriterState.LEADING;
    leases.incrementAndGet();
    LOG.info("this instance writes the log, from position {}", head.position());
    return true;
  }

  private void startFrom(Session session) throws SQLException {
    head = Lookups.head(session.connection());
    versions.forget();
  }

  private void serve(Session session) throws SQLException {
    write(session, inbox.again(), true);
    while (!stopped(Duration.ZERO)) {
      List<Pending> group = next();
      if (group.isEmpty()) {
        session.ping();
      } else {
        write(session, group, false);
      }
    }
  }

  /// Those who were just answered go first, so that their next batches are in this group and not in
  /// the one after.
  @SuppressWarnings("ThreadPriorityCheck") // a matter of speed on few cores, of nothing else
  private List<Pending> next() {
    Thread.yield();
    try {
      return inbox.next(PING);
    } catch (InterruptedException e) {
      stop.countDown();
      return List.of();
    }
  }

  private void write(Session session, List<Pending> group, boolean careful) throws SQLException {
    if (group.isEmpty()) {
      return;
    }
    inFlight = group;
    attempt(session, group, careful);
    inFlight = List.of();
  }

  /// One transaction for the group. When the database refuses it, the versions and keys that were
  /// taken for granted are looked up; when it refuses again, each batch stands alone.
  private void attempt(Session session, List<Pending> group, boolean careful) throws SQLException {
    Plan plan = plan(session.connection(), group, careful);
    try {
      if (!plan.rows().isEmpty()) {
        session.insert(plan);
      }
    } catch (SQLException e) {
      if (!session.alive()) {
        throw e;
      }
      startFrom(session);
      refused(session, group, careful, e);
      return;
    }
    head = plan.head();
    plan.versions().forEach(versions::reached);
    meters.committed(group.size(), plan.rows().size());
    plan.committed();
    reached.advance(head.position());
  }

  private void refused(Session session, List<Pending> group, boolean careful, SQLException e)
      throws SQLException {
    if (!careful) {
      attempt(session, group, true);
    } else if (group.size() > 1) {
      for (Pending one : group) {
        attempt(session, List.of(one), true);
      }
    } else {
      group.getFirst().fail(new IllegalStateException("the database refused the batch", e));
    }
  }

  private Plan plan(Connection connection, List<Pending> group, boolean careful)
      throws SQLException {
    Map<String, Long> asked = askVersions(connection, group, careful);
    Function<String, @Nullable Long> versionOf =
        stream -> asked.containsKey(stream) ? asked.get(stream) : versions.of(stream);
    List<Pending> doubtful =
        careful ? group : group.stream().filter(one -> one.conflictsWith(versionOf)).toList();
    Map<String, PastCommand> past = askCommands(connection, doubtful);
    var plan = new Plan(head, clock, versionOf, past::get);
    group.forEach(plan::add);
    return plan;
  }

  private Map<String, Long> askVersions(Connection connection, List<Pending> group, boolean careful)
      throws SQLException {
    Set<String> streams =
        group.stream()
            .flatMap(pending -> pending.expected().entrySet().stream())
            .filter(stream -> careful || versions.mustAsk(stream.getKey(), stream.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return streams.isEmpty() ? Map.of() : Lookups.versions(connection, streams);
  }

  /// A key is taken to be unused until something speaks against it: a retry usually meets a stream
  /// that has moved on.
  private static Map<String, PastCommand> askCommands(Connection connection, List<Pending> group)
      throws SQLException {
    List<String> keys = new ArrayList<>();
    for (Pending pending : group) {
      @Nullable IdempotentCommand command = pending.batch().idempotency();
      if (command != null) {
        keys.add(command.key());
      }
    }
    return keys.isEmpty() ? new HashMap<>() : Lookups.commands(connection, keys);
  }

  private boolean stopped(Duration within) {
    try {
      return stop.await(within.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      stop.countDown();
      return true;
    }
  }

  /// Finishes the transaction under way and lets the lease go.
  @Override
  public void close() {
    stop.countDown();
    thread.interrupt();
    try {
      thread.join(Duration.ofSeconds(10));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
