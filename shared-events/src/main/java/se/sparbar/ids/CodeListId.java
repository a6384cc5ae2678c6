package se.sparbar.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Which code list: made from its name, so that each list has one stream.
public record CodeListId(UUID value) implements StreamId {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CodeListId {}

  /// Of the list that has a name.
  public static CodeListId of(String list) {
    return new CodeListId(
        UUID.nameUUIDFromBytes(("code-list/" + list).getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  @JsonValue
  public UUID value() {
    return value;
  }

  @Override
  public String kind() {
    return "code-list";
  }
}
