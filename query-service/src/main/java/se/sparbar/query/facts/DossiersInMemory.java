package se.sparbar.query.facts;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.sparbar.ids.ParticipantId;

/// Some dossiers, as they are.
public final class DossiersInMemory implements Dossiers {
  private final Map<UUID, Dossier> dossiers = new HashMap<>();

  @Override
  public Dossier of(UUID participant) {
    return dossiers.computeIfAbsent(participant, id -> new Dossier(new ParticipantId(id)));
  }

  @Override
  public Dossier look(UUID participant) {
    @Nullable Dossier found = dossiers.get(participant);
    return found == null ? new Dossier(new ParticipantId(participant)) : found;
  }

  @Override
  public void put(Dossier dossier) {
    dossiers.put(dossier.participant().value(), dossier);
  }

  @Override
  public int size() {
    return dossiers.size();
  }

  @Override
  public Iterator<Dossier> iterator() {
    return dossiers.values().iterator();
  }
}
