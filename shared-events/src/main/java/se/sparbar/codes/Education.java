package se.sparbar.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/// Högsta utbildning.
public record Education(@JsonValue String name) implements OpenCode<Education> {
  public static final Education EJ_GRUNDSKOLA = new Education("EJ_GRUNDSKOLA");
  public static final Education GRUNDSKOLA = new Education("GRUNDSKOLA");
  public static final Education GYMNASIUM_EJ_AVSLUTAT = new Education("GYMNASIUM_EJ_AVSLUTAT");
  public static final Education GYMNASIUM = new Education("GYMNASIUM");
  public static final Education EFTERGYMNASIAL = new Education("EFTERGYMNASIAL");
  public static final Education HOGSKOLA = new Education("HOGSKOLA");
  public static final Education OKAND = new Education("OKAND");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Education of(String name) {
    return CodeLists.canonical(Education.class, name, Education::new);
  }

  /// The list as it is delivered.
  public static List<Education> all() {
    return CodeLists.delivered(Education.class);
  }

  @Override
  public String toString() {
    return name;
  }
}
