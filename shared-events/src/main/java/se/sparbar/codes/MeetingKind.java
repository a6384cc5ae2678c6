package se.sparbar.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/// Möte with a person: what kind.
public record MeetingKind(@JsonValue String name) implements OpenCode<MeetingKind> {
  public static final MeetingKind DELTAGARMOTE = new MeetingKind("DELTAGARMOTE");
  public static final MeetingKind ARBETSGIVARMOTE = new MeetingKind("ARBETSGIVARMOTE");
  public static final MeetingKind TREPART = new MeetingKind("TREPART");
  public static final MeetingKind SIP = new MeetingKind("SIP");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static MeetingKind of(String name) {
    return CodeLists.canonical(MeetingKind.class, name, MeetingKind::new);
  }

  /// The list as it is delivered.
  public static List<MeetingKind> all() {
    return CodeLists.delivered(MeetingKind.class);
  }

  @Override
  public String toString() {
    return name;
  }
}
