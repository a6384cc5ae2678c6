package se.sparbar.command.rule;

/// A named rule. Its name is the stable code that other programs see; the Swedish text under that
/// name in the messages file tells the user what to do instead.
public interface Rule {
  /// What breaking it means to the one who sent the command.
  enum Kind {
    /// The command alone is wrong, whatever has happened before.
    INPUT,
    /// It speaks of something that does not exist.
    UNKNOWN,
    /// It does not go with what has happened.
    CONFLICT,
    /// It is accepted as soon as it says why.
    WARNING
  }

  String name();

  default Kind kind() {
    return Kind.CONFLICT;
  }
}
