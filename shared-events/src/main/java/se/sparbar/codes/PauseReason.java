package se.sparbar.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/// Why an enrolment rests.
public record PauseReason(@JsonValue String name) implements OpenCode<PauseReason> {
  public static final PauseReason SJUKDOM = new PauseReason("SJUKDOM");
  public static final PauseReason FORALDRALEDIGHET = new PauseReason("FORALDRALEDIGHET");
  public static final PauseReason ANNAT = new PauseReason("ANNAT");
  public static final PauseReason OKANT = new PauseReason("OKANT");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PauseReason of(String name) {
    return CodeLists.canonical(PauseReason.class, name, PauseReason::new);
  }

  /// The list as it is delivered.
  public static List<PauseReason> all() {
    return CodeLists.delivered(PauseReason.class);
  }

  @Override
  public String toString() {
    return name;
  }
}
