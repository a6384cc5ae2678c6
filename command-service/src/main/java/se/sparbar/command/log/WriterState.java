package se.sparbar.command.log;

/// What the writer of this instance is doing.
public enum WriterState {
  /// Not connected yet.
  STARTING,
  /// It has the lease and writes.
  LEADING,
  /// Another instance has the lease; this one takes over when that one dies.
  STANDBY,
  /// The database does not answer; it tries again.
  AWAY,
  /// The database came back without durability, see [NotDurable]; it tries again.
  REFUSED,
  STOPPED
}
