package se.sparbar.query.store;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.sparbar.ids.ParticipantId;
import se.sparbar.query.facts.Dossier;
import se.sparbar.query.facts.Dossiers;

/// Everybody's dossiers: those that were asked for lately as they are, the others as bytes in a
/// file, so that the whole log is folded in the same memory however long it is. An event mostly
/// concerns somebody whom another concerned not long ago.
public final class PackedDossiers implements Dossiers {
  static final int AT_HAND = 1 << 15;

  private final BytesInFile packed = new BytesInFile();
  private final AtHand atHand;
  private final Consumer<UUID> told;
  private @Nullable Dossier latest;
  private long unpacked;

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
    @Nullable Dossier near = near(participant);
    Dossier dossier = near == null ? unpack(participant) : near;
    latest = dossier;
    return dossier;
  }

  /// A packed one stays packed, and is read for the caller alone.
  @Override
  public Dossier look(UUID participant) {
    @Nullable Dossier near = near(participant);
    return near == null ? read(participant, packed.get(participant)) : near;
  }

  private @Nullable Dossier near(UUID participant) {
    return latest != null && latest.participant().value().equals(participant)
        ? latest
        : atHand.get(participant);
  }

  private Dossier unpack(UUID participant) {
    byte @Nullable [] bytes = packed.take(participant);
    if (bytes != null) {
      unpacked++;
    }
    Dossier dossier = read(participant, bytes);
    atHand.put(participant, dossier);
    return dossier;
  }

  private static Dossier read(UUID participant, byte @Nullable [] bytes) {
    return bytes == null ? new Dossier(new ParticipantId(participant)) : DossierBytes.read(bytes);
  }

  boolean isPacked(UUID participant) {
    return packed.has(participant);
  }

  /// How often a packed dossier has been taken to hand.
  long unpacked() {
    return unpacked;
  }

  /// Every dossier in the form in which it is stored.
  void forEachState(State each) {
    atHand.forEach((id, dossier) -> each.accept(id, dossier.person(), DossierBytes.write(dossier)));
    packed
        .ids()
        .forEach(id -> {
          byte[] bytes = Objects.requireNonNull(packed.get(id));
          each.accept(id, DossierBytes.person(bytes), bytes);
        });
  }

  /// Takes a stored dossier.
  interface State {
    /// @param person who the participant counts as
    void accept(UUID participant, UUID person, byte[] state);
  }

  @Override
  public void put(Dossier dossier) {
    latest = dossier;
    packed.take(dossier.participant().value());
    atHand.put(dossier.participant().value(), dossier);
  }

  @Override
  public int size() {
    return packed.size() + atHand.size();
  }

  @Override
  public Iterator<Dossier> iterator() {
    return Stream.concat(List.copyOf(atHand.values()).stream(), packed.ids().map(this::look))
        .iterator();
  }

  @Override
  public void close() {
    packed.close();
  }
}
