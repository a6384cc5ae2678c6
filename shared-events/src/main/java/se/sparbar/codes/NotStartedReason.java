package se.sparbar.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/// Why a remiss never became an enrolment: it was declined, withdrawn, or the person left the
/// queue.
public record NotStartedReason(@JsonValue String name) implements OpenCode<NotStartedReason> {
  public static final NotStartedReason FEL_MALGRUPP = new NotStartedReason("FEL_MALGRUPP");
  public static final NotStartedReason ANNAN_INSATS = new NotStartedReason("ANNAN_INSATS");
  public static final NotStartedReason EGEN_BEGARAN = new NotStartedReason("EGEN_BEGARAN");
  public static final NotStartedReason PLATS_SAKNAS = new NotStartedReason("PLATS_SAKNAS");
  public static final NotStartedReason FLYTT = new NotStartedReason("FLYTT");
  public static final NotStartedReason EJ_KONTAKT = new NotStartedReason("EJ_KONTAKT");
  public static final NotStartedReason ATER_REMITTENT = new NotStartedReason("ATER_REMITTENT");
  public static final NotStartedReason OKANT = new NotStartedReason("OKANT");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static NotStartedReason of(String name) {
    return CodeLists.canonical(NotStartedReason.class, name, NotStartedReason::new);
  }

  /// The list as it is delivered.
  public static List<NotStartedReason> all() {
    return CodeLists.delivered(NotStartedReason.class);
  }

  @Override
  public String toString() {
    return name;
  }
}
