package se.sparbar.query.store;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.sparbar.ids.ParticipantId;
import se.sparbar.query.facts.Dossier;
import se.sparbar.query.facts.Dossiers;

/// Everybody's dossiers: those that were asked for lately as they are, the others as bytes, which
/// take a tenth of the memory and nothing of the garbage collector's time. An event mostly concerns
/// somebody whom another concerned not long ago.
public final class PackedDossiers implements Dossiers {
  static final int AT_HAND = 1 << 15;

  private final Map<UUID, byte[]> packed = new HashMap<>();
  private final AtHand atHand;
  private final Consumer<UUID> told;
  private @Nullable Dossier latest;
  private long unpacked;
  private boolean standing;

  public PackedDossiers() {
    this(AT_HAND, _ -> {});
  }

  /// @param most so many dossiers lie as they are
  /// @param told of every participant whose dossier is packed
  PackedDossiers(int most, Consumer<UUID> told) {
    this.atHand = new AtHand(most);
    this.told = told;
  }

  /// In the order in which they were asked for; the one that waited longest is packed.
  @SuppressWarnings("serial") // nobody writes it
  private final class AtHand extends LinkedHashMap<UUID, Dossier> {
    private final int most;

    AtHand(int most) {
      super(16, 0.75f, true);
      this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<UUID, Dossier> eldest) {
      if (size() <= most) {
        return false;
      }
      packed.put(eldest.getKey(), DossierBytes.write(eldest.getValue()));
      told.accept(eldest.getKey());
      return true;
    }
  }

  /// One event asks for the same several times over; the latest is the last to be packed.
  @Override
  public Dossier of(UUID participant) {
    if (latest != null && latest.participant().value().equals(participant)) {
      return latest;
    }
    Dossier dossier = found(participant);
    latest = dossier;
    return dossier;
  }

  private Dossier found(UUID participant) {
    @Nullable Dossier found = atHand.get(participant);
    if (found != null) {
      return found;
    }
    if (standing) {
      byte @Nullable [] lying = packed.get(participant);
      return lying == null ? nothing(participant) : DossierBytes.read(lying);
    }
    byte @Nullable [] bytes = packed.remove(participant);
    if (bytes != null) {
      unpacked++;
    }
    Dossier dossier = bytes == null ? nothing(participant) : DossierBytes.read(bytes);
    atHand.put(participant, dossier);
    return dossier;
  }

  private static Dossier nothing(UUID participant) {
    return new Dossier(new ParticipantId(participant));
  }

  boolean isPacked(UUID participant) {
    return packed.containsKey(participant);
  }

  /// How often a packed dossier has been taken to hand.
  long unpacked() {
    return unpacked;
  }

  /// The fold is over: from now on what is read is not changed, so the packed ones stay packed.
  void stand() {
    standing = true;
  }

  /// Every dossier in the form in which it is stored.
  void forEachState(State each) {
    atHand.forEach((id, dossier) -> each.accept(id, dossier.person(), DossierBytes.write(dossier)));
    packed.forEach((id, bytes) -> each.accept(id, DossierBytes.person(bytes), bytes));
  }

  /// Takes a stored dossier.
  interface State {
    /// @param person who the participant counts as
    void accept(UUID participant, UUID person, byte[] state);
  }

  @Override
  public void put(Dossier dossier) {
    latest = dossier;
    packed.remove(dossier.participant().value());
    atHand.put(dossier.participant().value(), dossier);
  }

  @Override
  public int size() {
    return packed.size() + atHand.size();
  }

  /// Those that are here now. A packed one is read for the caller alone.
  @Override
  public Iterator<Dossier> iterator() {
    List<Dossier> lying = List.copyOf(atHand.values());
    List<byte[]> bytes = List.copyOf(packed.values());
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < lying.size() + bytes.size();
      }

      @Override
      public Dossier next() {
        int i = next++;
        return i < lying.size() ? lying.get(i) : DossierBytes.read(bytes.get(i - lying.size()));
      }
    };
  }
}
