package se.sparbar.command.log;

import java.util.List;
import java.util.stream.Stream;
import se.sparbar.envelope.Stored;

/// The log from a position on, read page by page as it is consumed.
public record Pages(EventLog log, long after, int size) {

  /// Everything up to the head at the time when the last page is read.
  public Stream<Stored> stream() {
    return Stream.iterate(
            log.after(after, size),
            page -> !page.isEmpty(),
            page -> page.size() < size ? List.of() : log.after(page.getLast().position(), size))
        .flatMap(List::stream);
  }
}
