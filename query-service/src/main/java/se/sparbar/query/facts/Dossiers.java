package se.sparbar.query.facts;

import java.util.UUID;

/// Where the dossiers lie while the log is folded. What `of` gave is changed at once or not at all:
/// another may be asked for next, and what lies here need not be the same object then.
public interface Dossiers extends Iterable<Dossier> {
  /// The dossier of a participant; an empty one where there was none.
  Dossier of(UUID participant);

  void put(Dossier dossier);

  int size();
}
