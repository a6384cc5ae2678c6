package se.sparbar.query.figures;

import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AgeBand;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Sex;
import se.sparbar.ids.InsatsId;

/// What a figure can be broken down by. The part is decided by what is counted and the day that the
/// figure counts it on; everything has exactly one, so that parts add up to the whole.
public enum Dimension {
  SEX("sex") {
    @Override
    String part(Place place) {
      @Nullable Sex sex = place.sex();
      return sex == null ? NOT_APPLICABLE : sex.name();
    }
  },
  KOMMUN("kommun") {
    @Override
    String part(Place place) {
      @Nullable Kommun kommun = place.kommun();
      return kommun == null ? NOT_APPLICABLE : kommun.code();
    }
  },
  INSATS("insats") {
    @Override
    String part(Place place) {
      @Nullable InsatsId insats = place.insats();
      return insats == null ? NOT_APPLICABLE : insats.value().toString();
    }
  },
  AGE_BAND("age-band") {
    @Override
    String part(Place place) {
      @Nullable AgeBand band = place.ageBand();
      return band == null ? NOT_APPLICABLE : band.label();
    }
  },
  HUVUDMAN("huvudman") {
    @Override
    String part(Place place) {
      @Nullable Huvudman huvudman = place.huvudman();
      return huvudman == null ? NOT_APPLICABLE : huvudman.name();
    }
  };

  /// The part of what has no such thing: a group's meeting has no sex.
  public static final String NOT_APPLICABLE = "EJ_TILLAMPLIGT";

  private final String id;

  Dimension(String id) {
    this.id = id;
  }

  /// As written in the API's `by`.
  public String id() {
    return id;
  }

  abstract String part(Place place);
}
