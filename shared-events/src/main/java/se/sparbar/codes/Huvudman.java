package se.sparbar.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// Huvudman: the party that runs an insats in an area and is controller of its personal data;
/// usually a kommun, and then known by the kommun's code.
public record Huvudman(String name) implements Comparable<Huvudman> {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Huvudman {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a huvudman has a name");
    }
  }

  @Override
  @JsonValue
  public String name() {
    return name;
  }

  @Override
  public int compareTo(Huvudman other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
