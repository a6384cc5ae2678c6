package se.sparbar.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/// Which SE-coach: a random id; names belong to the accounts, not to the log.
public record CoachId(UUID value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CoachId {}

  @Override
  @JsonValue
  public UUID value() {
    return value;
  }
}
