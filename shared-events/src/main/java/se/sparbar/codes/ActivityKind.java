package se.sparbar.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/// What a participant tries out or has found.
public record ActivityKind(@JsonValue String name) implements OpenCode<ActivityKind> {
  public static final ActivityKind PRAKTIK = new ActivityKind("PRAKTIK");
  public static final ActivityKind ARBETSTRANING = new ActivityKind("ARBETSTRANING");
  public static final ActivityKind ANSTALLNING = new ActivityKind("ANSTALLNING");
  public static final ActivityKind STUDIER = new ActivityKind("STUDIER");
  public static final ActivityKind SPRAKTRANING = new ActivityKind("SPRAKTRANING");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ActivityKind of(String name) {
    return CodeLists.canonical(ActivityKind.class, name, ActivityKind::new);
  }

  /// The list as it is delivered.
  public static List<ActivityKind> all() {
    return CodeLists.delivered(ActivityKind.class);
  }

  @Override
  public String toString() {
    return name;
  }
}
