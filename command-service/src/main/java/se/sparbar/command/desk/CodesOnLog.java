package se.sparbar.command.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import se.sparbar.codes.Code;
import se.sparbar.codes.CodeLists;
import se.sparbar.codes.CodeLists.Entry;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.text.Codes;
import se.sparbar.events.CodeListEvent;
import se.sparbar.events.CodesInForce;
import se.sparbar.ids.CodeListId;

/// The code lists as the log has them, kept in memory. Only the process that has the log's lease
/// changes them, so what was read under a lease holds until this process changes it, and what was
/// read before is read again.
public final class CodesOnLog implements Codes {
  private final Streams streams;
  private final LongSupplier leases;
  private final Map<String, Map<String, Entry>> lists = new HashMap<>();
  private long lease;

  /// @param leases how often this process has taken the lease
  public CodesOnLog(Streams streams, LongSupplier leases) {
    this.streams = streams;
    this.leases = leases;
  }

  @Override
  public Map<String, Entry> of(Class<? extends Code> list) {
    return list.isEnum() ? DELIVERED.of(list) : open(CodeLists.name(list));
  }

  private synchronized Map<String, Entry> open(String list) {
    long held = leases.getAsLong();
    if (held != lease) {
      lists.clear();
      lease = held;
    }
    return lists.computeIfAbsent(list, this::read);
  }

  private Map<String, Entry> read(String list) {
    Entries<CodeListEvent> stream = streams.entries(CodeListId.of(list), CodeListEvent.class);
    return CodesInForce.of(list, stream.standing().now().values());
  }

  /// After a list was changed, durably.
  synchronized void changed(String list) {
    lists.remove(list);
  }
}
