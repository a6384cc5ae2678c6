package se.sparbar.command.log;

/// Files that events name by their SHA-256: too large for the log, and as lasting. What is kept is
/// never changed or removed.
public interface Documents {
  /// Keeps a file; one that is kept already is kept once.
  ///
  /// @return its SHA-256 in small hexadecimal digits
  String keep(byte[] content, String mediaType);
}
