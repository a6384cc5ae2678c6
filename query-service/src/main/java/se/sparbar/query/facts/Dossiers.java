package se.sparbar.query.facts;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.sparbar.ids.ParticipantId;

/// The dossiers of some people.
public final class Dossiers implements Iterable<Dossier> {
  private final Map<UUID, Dossier> dossiers = new HashMap<>();

  /// The dossier of a participant, to be changed; an empty one where there was none.
  public Dossier of(UUID participant) {
    return dossiers.computeIfAbsent(participant, id -> new Dossier(new ParticipantId(id)));
  }

  /// The dossier of a participant, to be looked at only; an empty one where there is none.
  public Dossier look(UUID participant) {
    @Nullable Dossier found = dossiers.get(participant);
    return found == null ? new Dossier(new ParticipantId(participant)) : found;
  }

  public void put(Dossier dossier) {
    dossiers.put(dossier.participant().value(), dossier);
  }

  public int size() {
    return dossiers.size();
  }

  @Override
  public Iterator<Dossier> iterator() {
    return dossiers.values().iterator();
  }
}
