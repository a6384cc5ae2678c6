package se.sparbar.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/// Tid med offentlig försörjning före start.
public record TimeOnBenefits(@JsonValue String name) implements OpenCode<TimeOnBenefits> {
  public static final TimeOnBenefits INGEN = new TimeOnBenefits("INGEN");
  public static final TimeOnBenefits UPP_TILL_6_MAN = new TimeOnBenefits("UPP_TILL_6_MAN");
  public static final TimeOnBenefits MAN_6_12 = new TimeOnBenefits("6_12_MAN");
  public static final TimeOnBenefits AR_1_2 = new TimeOnBenefits("1_2_AR");
  public static final TimeOnBenefits AR_2_3 = new TimeOnBenefits("2_3_AR");
  public static final TimeOnBenefits AR_3_5 = new TimeOnBenefits("3_5_AR");
  public static final TimeOnBenefits AR_5_10 = new TimeOnBenefits("5_10_AR");
  public static final TimeOnBenefits OVER_10_AR = new TimeOnBenefits("OVER_10_AR");
  public static final TimeOnBenefits OKAND = new TimeOnBenefits("OKAND");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TimeOnBenefits of(String name) {
    return CodeLists.canonical(TimeOnBenefits.class, name, TimeOnBenefits::new);
  }

  /// The list as it is delivered.
  public static List<TimeOnBenefits> all() {
    return CodeLists.delivered(TimeOnBenefits.class);
  }

  @Override
  public String toString() {
    return name;
  }
}
