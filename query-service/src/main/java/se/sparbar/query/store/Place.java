package se.sparbar.query.store;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;

/// A kommun with its huvudman, made once and shared by the hundred thousands of cases there.
record Place(Kommun kommun, Huvudman huvudman) {
  private static final AtomicReferenceArray<@Nullable Place> KNOWN =
      new AtomicReferenceArray<>(10_000);

  /// The kommun that is its own huvudman.
  static Place ofKommun(int code) {
    @Nullable Place known = KNOWN.get(code);
    if (known != null) {
      return known;
    }
    String digits = Integer.toString(10_000 + code).substring(1);
    Place place = new Place(new Kommun(digits), new Huvudman(digits));
    KNOWN.set(code, place);
    return place;
  }

  static Place of(int code, String huvudman) {
    return new Place(ofKommun(code).kommun, new Huvudman(huvudman));
  }
}
