package se.sparbar.command.log;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.sparbar.envelope.Stored;

/// The log of everything that happened: positions 1, 2, 3 ... without gaps and in commit order, so
/// that a reader who has seen a position has seen all before it. Safe for any number of threads.
public interface EventLog {

  /// Appends a batch, all of it or nothing, and returns when it is durable. A command whose
  /// idempotency key was used before, for the same request, has no second effect and gets the
  /// answer of the first.
  ///
  /// @throws VersionConflict when a stream is not at the version that the batch was decided on
  /// @throws IdempotencyKeyReused when the key was used for another request
  /// @throws LogUnavailable when the log cannot be written now
  Appended append(Batch batch);

  /// As above, for a batch in its stored form.
  Appended append(Bulk bulk);

  /// The events of one stream in order, from a version on.
  List<Stored> stream(String stream, long fromVersion);

  /// The events about one participant or coach over all streams, in order of position.
  List<Stored> about(UUID subject);

  /// The events about any of these, in order of position.
  List<Stored> about(Collection<UUID> subjects);

  /// Every merge of participants and every reversal of one, in order of position. They are few, and
  /// whoever decides about a person has to know them all.
  List<Stored> merges();

  /// Every report that was adopted, in order of position: a few a year.
  List<Stored> adoptions();

  /// At most `limit` events after a position, in order; empty at the head.
  List<Stored> after(long position, int limit);

  /// The position of the latest event; 0 when there is none.
  long head();

  /// What was answered to the command with this idempotency key.
  Optional<PastCommand> past(String idempotencyKey);
}
