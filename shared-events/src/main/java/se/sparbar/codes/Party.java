package se.sparbar.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/// Part: who cooperates (lag 2003:1210), and those who are met beside them.
public record Party(@JsonValue String name) implements OpenCode<Party> {
  public static final Party FK = new Party("FK");
  public static final Party AF = new Party("AF");
  public static final Party REGION = new Party("REGION");
  public static final Party KOMMUN = new Party("KOMMUN");
  public static final Party FORBUND = new Party("FORBUND");
  public static final Party ARBETSGIVARE = new Party("ARBETSGIVARE");
  public static final Party CIVILSAMHALLE = new Party("CIVILSAMHALLE");
  public static final Party DELTAGARE = new Party("DELTAGARE");
  public static final Party ANNAN = new Party("ANNAN");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Party of(String name) {
    return CodeLists.canonical(Party.class, name, Party::new);
  }

  /// The list as it is delivered.
  public static List<Party> all() {
    return CodeLists.delivered(Party.class);
  }

  @Override
  public String toString() {
    return name;
  }
}
