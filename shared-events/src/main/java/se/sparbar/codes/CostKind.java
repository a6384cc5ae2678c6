package se.sparbar.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/// What money went to.
public record CostKind(@JsonValue String name) implements OpenCode<CostKind> {
  public static final CostKind PERSONAL = new CostKind("PERSONAL");
  public static final CostKind LOKALER = new CostKind("LOKALER");
  public static final CostKind KOP_AV_TJANST = new CostKind("KOP_AV_TJANST");
  public static final CostKind UTBILDNING = new CostKind("UTBILDNING");
  public static final CostKind OVRIGT = new CostKind("OVRIGT");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CostKind of(String name) {
    return CodeLists.canonical(CostKind.class, name, CostKind::new);
  }

  /// The list as it is delivered.
  public static List<CostKind> all() {
    return CodeLists.delivered(CostKind.class);
  }

  @Override
  public String toString() {
    return name;
  }
}
