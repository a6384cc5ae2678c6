package se.sparbar.query.http;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.sparbar.envelope.Recorded;
import se.sparbar.envelope.Stored;
import se.sparbar.ids.StreamId;
import se.sparbar.query.figures.CodesKnown;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Positions;
import se.sparbar.query.history.Sentence;
import se.sparbar.query.history.Sentences;
import se.sparbar.query.log.Log;

/// What happened in a stream, from its first event to its last, in sentences.
@Component
final class Histories {
  private final Log log;
  private final Facts facts;
  private final Positions positions;

  Histories(Log log, Facts facts, Positions positions) {
    this.log = log;
    this.facts = facts;
    this.positions = positions;
  }

  /// What happened, in order.
  record HistoryJson(List<Sentence> items) {}

  /// @param unknown the text that says that there is no such stream
  HistoryJson of(Function<UUID, StreamId> kind, String id, String unknown) {
    return Ids.read(id)
        .map(kind)
        .map(stream -> of(stream.stream()))
        .filter(history -> !history.items().isEmpty())
        .orElseThrow(() -> new NotFound(unknown, id));
  }

  HistoryJson of(String stream) {
    List<Recorded> events = log.stream(stream).stream().map(Stored::decode).toList();
    long now = positions.now();
    return new HistoryJson(Sentences.of(events, CodesKnown.at(facts, now)));
  }
}
