package se.sparbar.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/// What kind of group, and what kind of meeting it holds.
public record GroupKind(@JsonValue String name) implements OpenCode<GroupKind> {
  public static final GroupKind SE_GRUPP = new GroupKind("SE_GRUPP");
  public static final GroupKind STYRGRUPP = new GroupKind("STYRGRUPP");
  public static final GroupKind ARBETSGRUPP = new GroupKind("ARBETSGRUPP");
  public static final GroupKind NATVERK = new GroupKind("NATVERK");
  public static final GroupKind FRUKOSTMOTE = new GroupKind("FRUKOSTMOTE");
  public static final GroupKind INFORMATION = new GroupKind("INFORMATION");
  public static final GroupKind INSPIRATIONSDAG = new GroupKind("INSPIRATIONSDAG");
  public static final GroupKind UTBILDNING = new GroupKind("UTBILDNING");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static GroupKind of(String name) {
    return CodeLists.canonical(GroupKind.class, name, GroupKind::new);
  }

  /// The list as it is delivered.
  public static List<GroupKind> all() {
    return CodeLists.delivered(GroupKind.class);
  }

  @Override
  public String toString() {
    return name;
  }
}
