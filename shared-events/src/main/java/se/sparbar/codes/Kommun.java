package se.sparbar.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// Kommunområde where an insats is run: SCB's four-digit code, such as 0604 for Aneby. [Kommuner]
/// says which codes exist and what they are called.
public record Kommun(String code) implements Comparable<Kommun> {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Kommun {
    // Without a regular expression: a replay reads millions of codes.
    if (code.length() != 4 || !code.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException("a kommun code is four digits: " + code);
    }
  }

  @Override
  @JsonValue
  public String code() {
    return code;
  }

  @Override
  public int compareTo(Kommun other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
