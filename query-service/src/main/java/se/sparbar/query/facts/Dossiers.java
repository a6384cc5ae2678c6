package se.sparbar.query.facts;

import java.util.UUID;

/// Where the dossiers lie while the log is folded. What `of` gave is changed at once or not at all:
/// another may be asked for next, and what lies here need not be the same object then. Nothing is
/// changed while they are gone through.
public interface Dossiers extends Iterable<Dossier>, AutoCloseable {
  /// The dossier of a participant, to be changed; an empty one where there was none.
  Dossier of(UUID participant);

  /// The dossier of a participant, to be looked at only; an empty one where there is none.
  Dossier look(UUID participant);

  void put(Dossier dossier);

  int size();

  /// Lets go of what they lie in; nobody asks for them any more.
  @Override
  default void close() {}
}
