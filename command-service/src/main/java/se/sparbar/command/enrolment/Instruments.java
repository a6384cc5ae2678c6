package se.sparbar.command.enrolment;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.sparbar.ids.InstrumentId;

/// The instruments that a decision can name, each with its versions from the first.
public record Instruments(Map<InstrumentId, List<InstrumentVersion>> known) {
  /// For decisions in which nothing is measured.
  public static final Instruments NONE = new Instruments(Map.of());

  @Nullable InstrumentVersion version(InstrumentId instrument, int version) {
    List<InstrumentVersion> versions = known.getOrDefault(instrument, List.of());
    return version < 1 || version > versions.size() ? null : versions.get(version - 1);
  }
}
