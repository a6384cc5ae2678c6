package se.sparbar.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/// Which inskrivning.
public record EnrolmentId(UUID value) implements StreamId {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public EnrolmentId {}

  @Override
  @JsonValue
  public UUID value() {
    return value;
  }

  @Override
  public String kind() {
    return "enrolment";
  }
}
