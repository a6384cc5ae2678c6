package se.sparbar.query.feed;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.sparbar.envelope.Catalogue;
import se.sparbar.envelope.Recorded;
import se.sparbar.envelope.Stored;
import se.sparbar.envelope.Wire;
import se.sparbar.query.figures.Reached;
import se.sparbar.query.store.Parked;
import se.sparbar.query.store.Projection;
import se.sparbar.query.store.Projection.Gap;
import se.sparbar.query.store.Waiting;

/// Takes Kafka's records into the facts and tells those who wait.
final class Intake {
  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

  private final Projection projection;
  private final Waiting waiting;
  private final FeedState state;
  private final Set<String> parkedStreams = new HashSet<>();
  private long parkedEvents;

  /// The furthest position that came, in its turn or before it.
  private long seen;

  Intake(Projection projection, Waiting waiting, FeedState state) {
    this.projection = projection;
    this.waiting = waiting;
    this.state = state;
  }

  /// Where the facts stand.
  long begin() throws SQLException {
    long before = state.position();
    List<Parked> parked = projection.parked();
    parkedStreams.clear();
    parked.forEach(event -> parkedStreams.add(event.stream()));
    parkedEvents = parked.size();
    state.parked(parkedEvents);
    told(projection.reached());
    long position = state.position();
    seen = position < before ? position : seen;
    return position;
  }

  /// Takes in all that it understands. One that a newer program wrote is parked, and with it what
  /// comes after it in its stream: a reader may not guess, and one stream may not stop the others.
  /// One that comes before its turn is passed over: what is missing is sent again with all after
  /// it.
  void take(Iterable<ConsumerRecord<String, byte[]>> records) throws SQLException {
    List<Recorded> events = new ArrayList<>();
    List<Parked> parked = new ArrayList<>();
    long last = state.position();
    for (ConsumerRecord<String, byte[]> message : records) {
      long position = position(message);
      if (position == last + 1) {
        read(message, events, parked);
        last = position;
      }
      seen = Math.max(seen, position);
    }
    if (!events.isEmpty() || !parked.isEmpty()) {
      Reached reached = projection.apply(events, parked);
      state.parked(parkedEvents);
      told(reached);
    }
  }

  /// What is missing before one that came, if anything is.
  @Nullable Gap gap() {
    long position = state.position();
    return seen > position ? new Gap(position, seen) : null;
  }

  private void read(
      ConsumerRecord<String, byte[]> message, List<Recorded> events, List<Parked> parked) {
    Stored row = row(message);
    if (parkedStreams.contains(row.stream()) || !Catalogue.reads(row.type(), row.version())) {
      park(row, parked);
    } else {
      events.add(row.decode());
    }
  }

  private void park(Stored row, List<Parked> parked) {
    if (parkedStreams.add(row.stream())) {
      LOG.error(
          "A newer program wrote {}/{} at position {}: its stream is parked until this one is upgraded",
          row.type(),
          row.version(),
          row.position());
    }
    parked.add(
        new Parked(row.position(), row.recordedAt(), row.stream(), row.type(), row.version()));
    parkedEvents++;
  }

  private void told(Reached reached) {
    state.reached(reached);
    waiting.reached(reached.position());
  }

  static long position(ConsumerRecord<String, byte[]> message) {
    byte[] digits =
        Objects.requireNonNull(header(message, Wire.POSITION), "a record without position");
    return Long.parseLong(new String(digits, StandardCharsets.UTF_8));
  }

  private static Stored row(ConsumerRecord<String, byte[]> message) {
    return Wire.read(message.key(), name -> header(message, name), message.value());
  }

  private static byte @Nullable [] header(ConsumerRecord<String, byte[]> message, String name) {
    @Nullable Header header = message.headers().lastHeader(name);
    return header == null ? null : header.value();
  }
}
