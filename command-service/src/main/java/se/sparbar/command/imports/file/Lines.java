package se.sparbar.command.imports.file;

/// Takes the rows of a file that are not blank, one after the other.
public interface Lines {
  /// The first one is the header.
  void accept(Line line);
}
