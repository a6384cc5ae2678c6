package se.sparbar.query.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import se.sparbar.envelope.Catalogue;
import se.sparbar.envelope.EventJson;
import se.sparbar.events.ByVersion;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.Standing;
import se.sparbar.events.Standing.Withdrawn;

/// What stands of a stream, to be continued when its next event comes.
final class StandingBytes {
  private StandingBytes() {}

  static byte[] write(Standing<DomainEvent> standing) {
    ByteOut out = new ByteOut();
    write(standing, out, StandingBytes::event);
    return out.toBytes();
  }

  static Standing<DomainEvent> read(byte[] bytes) {
    return read(new ByteIn(bytes), StandingBytes::event);
  }

  static <E extends DomainEvent> void write(
      Standing<E> standing, ByteOut out, BiConsumer<E, ByteOut> form) {
    out.number(standing.size());
    standing.each((event, version) -> {
      out.number(version);
      form.accept(event, out);
    });
    out.number(standing.withdrawn().size());
    standing
        .withdrawn()
        .forEach((version, gone) -> {
          out.number(version);
          out.number(gone.version());
          form.accept(gone.event(), out);
        });
  }

  static <E extends DomainEvent> Standing<E> read(ByteIn in, Function<ByteIn, E> form) {
    int count = in.integer();
    ByVersion<E> entries = new ByVersion<>(count);
    for (int i = 0; i < count; i++) {
      entries.put(in.number(), form.apply(in));
    }
    NavigableMap<Long, Withdrawn<E>> withdrawn = new TreeMap<>();
    int gone = in.integer();
    for (int i = 0; i < gone; i++) {
      withdrawn.put(in.number(), new Withdrawn<>(in.number(), form.apply(in)));
    }
    return new Standing<>(entries, withdrawn);
  }

  /// In the form that the log has.
  static void event(DomainEvent event, ByteOut out) {
    Catalogue.Entry entry = Catalogue.of(event);
    out.text(entry.type());
    out.number(entry.version());
    out.text(new String(EventJson.write(event), UTF_8));
  }

  static DomainEvent event(ByteIn in) {
    return EventJson.read(in.text(), in.integer(), in.text().getBytes(UTF_8));
  }
}
