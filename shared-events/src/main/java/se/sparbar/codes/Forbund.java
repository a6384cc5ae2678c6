package se.sparbar.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// Samordningsförbund (lag 2003:1210), known by its full name.
public record Forbund(String name) implements Comparable<Forbund> {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Forbund {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a förbund has a name");
    }
  }

  @Override
  @JsonValue
  public String name() {
    return name;
  }

  @Override
  public int compareTo(Forbund other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
