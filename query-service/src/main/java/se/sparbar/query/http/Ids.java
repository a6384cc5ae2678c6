package se.sparbar.query.http;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// An id in a path, which is never guessed at: what is no id is the id of nothing.
final class Ids {
  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private Ids() {}

  static Optional<UUID> read(String text) {
    return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
  }
}
