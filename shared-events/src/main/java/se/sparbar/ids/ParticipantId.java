package se.sparbar.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/// Which deltagare: a random id that says nothing about the person.
public record ParticipantId(UUID value) implements StreamId {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ParticipantId {}

  @Override
  @JsonValue
  public UUID value() {
    return value;
  }

  @Override
  public String kind() {
    return "participant";
  }
}
