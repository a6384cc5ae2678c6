package se.sparbar.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/// Which coach report.
public record ReportId(UUID value) implements StreamId {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ReportId {}

  @Override
  @JsonValue
  public UUID value() {
    return value;
  }

  @Override
  public String kind() {
    return "report";
  }
}
