package se.sparbar.codes;

/// One entry of a code list: a stable identifier, and the Swedish label that people read.
public interface Code {
  String name();

  String label();
}
