package se.sparbar.query.feed;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import se.sparbar.envelope.Catalogue.UnknownEvent;
import se.sparbar.envelope.Recorded;
import se.sparbar.envelope.Wire;
import se.sparbar.query.figures.Reached;
import se.sparbar.query.store.Projection;
import se.sparbar.query.store.Projection.Gap;
import se.sparbar.query.store.Waiting;

/// Takes Kafka's records into the facts and tells those who wait.
final class Intake {
  private final Projection projection;
  private final Waiting waiting;
  private final FeedState state;

  Intake(Projection projection, Waiting waiting, FeedState state) {
    this.projection = projection;
    this.waiting = waiting;
    this.state = state;
  }

  /// Where the facts stand.
  long begin() throws SQLException {
    told(projection.reached());
    return state.position();
  }

  /// Takes in all that it understands.
  ///
  /// @throws UnknownEvent at one that a newer program wrote, when all before it is in: a reader may
  ///   not guess
  /// @throws Gap where one is missing, when all before it is in
  void take(Iterable<ConsumerRecord<String, byte[]>> records) throws SQLException {
    List<Recorded> events = new ArrayList<>();
    @Nullable RuntimeException stop = null;
    long last = state.position();
    for (ConsumerRecord<String, byte[]> message : records) {
      long position = position(message);
      if (position > last) {
        stop = position > last + 1 ? new Gap(last, position) : read(message, events);
        last = position;
      }
      if (stop != null) {
        break;
      }
    }
    if (!events.isEmpty()) {
      told(projection.apply(events));
    }
    if (stop != null) {
      throw stop;
    }
  }

  private static @Nullable UnknownEvent read(
      ConsumerRecord<String, byte[]> message, List<Recorded> events) {
    try {
      events.add(read(message));
      return null;
    } catch (UnknownEvent e) {
      return e;
    }
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

  private static Recorded read(ConsumerRecord<String, byte[]> message) {
    return Wire.read(message.key(), name -> header(message, name), message.value()).decode();
  }

  private static byte @Nullable [] header(ConsumerRecord<String, byte[]> message, String name) {
    @Nullable Header header = message.headers().lastHeader(name);
    return header == null ? null : header.value();
  }
}
