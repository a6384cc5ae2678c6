package se.sparbar.query.store;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import se.sparbar.ids.InsatsId;

/// What hundreds of thousands of facts have in common, made once and shared by them: a third of the
/// memory that a year of the nation would take.
final class Shared {
  /// Until the year 2079.
  private static final int DAYS = 40_000;

  private static final AtomicReferenceArray<@Nullable LocalDate> DAY =
      new AtomicReferenceArray<>(DAYS);

  /// Insatser that meet in one place take it from each other.
  private static final int PLACES = 1 << 12;

  private static final AtomicReferenceArray<@Nullable InsatsId> INSATS =
      new AtomicReferenceArray<>(PLACES);

  private Shared() {}

  static LocalDate day(long epochDay) {
    if (epochDay < 0 || epochDay >= DAYS) {
      return LocalDate.ofEpochDay(epochDay);
    }
    @Nullable LocalDate known = DAY.get((int) epochDay);
    if (known == null) {
      known = LocalDate.ofEpochDay(epochDay);
      DAY.set((int) epochDay, known);
    }
    return known;
  }

  /// @param most the half of its id that comes first
  static InsatsId insats(long most, long least) {
    int place = Long.hashCode(most ^ least) & PLACES - 1;
    @Nullable InsatsId known = INSATS.get(place);
    if (known == null
        || known.value().getMostSignificantBits() != most
        || known.value().getLeastSignificantBits() != least) {
      known = new InsatsId(new UUID(most, least));
      INSATS.set(place, known);
    }
    return known;
  }
}
