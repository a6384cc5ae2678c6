package se.sparbar.command.log;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// The names without a disk, beside [LogInMemory].
public final class NamesInMemory implements Names {
  private final Map<String, UUID> ids = new ConcurrentHashMap<>();

  /// Another history begins.
  public void forget() {
    ids.clear();
  }

  @Override
  public UUID reserve(String space, String key) {
    return claim(space, key, UUID.randomUUID());
  }

  @Override
  public UUID claim(String space, String key, UUID id) {
    return ids.computeIfAbsent(space + "/" + key, _ -> id);
  }

  @Override
  public Map<String, UUID> claim(String space, Map<String, UUID> wanted) {
    Map<String, UUID> claimed = new LinkedHashMap<>();
    wanted.forEach((key, id) -> claimed.put(key, claim(space, key, id)));
    return claimed;
  }

  @Override
  public Map<String, UUID> reserve(String space, Collection<String> keys) {
    Map<String, UUID> reserved = new LinkedHashMap<>();
    keys.forEach(key -> reserved.put(key, reserve(space, key)));
    return reserved;
  }

  @Override
  public Optional<UUID> find(String space, String key) {
    return Optional.ofNullable(ids.get(space + "/" + key));
  }

  @Override
  public Map<String, UUID> find(String space, Collection<String> keys) {
    Map<String, UUID> found = new LinkedHashMap<>();
    keys.forEach(key -> find(space, key).ifPresent(id -> found.put(key, id)));
    return found;
  }
}
