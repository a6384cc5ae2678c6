package se.sparbar.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/// Remittent: who asked that somebody enters.
public record Referrer(@JsonValue String name) implements OpenCode<Referrer> {
  public static final Referrer FK = new Referrer("FK");
  public static final Referrer AF = new Referrer("AF");
  public static final Referrer KOMMUN_SOCIALTJANST = new Referrer("KOMMUN_SOCIALTJANST");
  public static final Referrer KOMMUN_ARBETSMARKNAD = new Referrer("KOMMUN_ARBETSMARKNAD");
  public static final Referrer KOMMUN_ANNAN = new Referrer("KOMMUN_ANNAN");
  public static final Referrer REGION_PSYKIATRI = new Referrer("REGION_PSYKIATRI");
  public static final Referrer REGION_PRIMARVARD = new Referrer("REGION_PRIMARVARD");
  public static final Referrer EGEN_ANSOKAN = new Referrer("EGEN_ANSOKAN");
  public static final Referrer ANNAN = new Referrer("ANNAN");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Referrer of(String name) {
    return CodeLists.canonical(Referrer.class, name, Referrer::new);
  }

  /// The list as it is delivered.
  public static List<Referrer> all() {
    return CodeLists.delivered(Referrer.class);
  }

  @Override
  public String toString() {
    return name;
  }
}
