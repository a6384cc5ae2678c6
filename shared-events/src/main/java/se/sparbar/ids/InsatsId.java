package se.sparbar.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/// Which insats.
public record InsatsId(UUID value) implements StreamId {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public InsatsId {}

  @Override
  @JsonValue
  public UUID value() {
    return value;
  }

  @Override
  public String kind() {
    return "insats";
  }
}
