package se.sparbar.query.oracle;

import se.sparbar.events.DomainEvent;

/// An event that was recorded, as it stands after its corrections.
final class Noted {
  final long version;
  DomainEvent event;

  /// The version of the withdrawal that took it back; 0 while it stands.
  long withdrawn;

  Noted(long version, DomainEvent event) {
    this.version = version;
    this.event = event;
  }

  boolean stands() {
    return withdrawn == 0;
  }
}
