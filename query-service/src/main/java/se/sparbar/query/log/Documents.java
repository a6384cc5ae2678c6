package se.sparbar.query.log;

import java.util.Optional;

/// Files that events name by their SHA-256, kept beside the log.
public interface Documents {
  /// The bytes that have this SHA-256.
  ///
  /// @param sha256 in hexadecimal digits
  /// @throws Log.Unavailable when the log's database does not answer
  Optional<byte[]> read(String sha256);
}
