package se.sparbar.query.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AgeBand;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Sex;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.facts.Placed;

/// What a figure can be broken down by. The part is decided by what is counted and the day that the
/// figure counts it on; everything has exactly one, so that parts add up to the whole.
public enum Dimension {
  SEX("sex") {
    @Override
    String part(Placed what, LocalDate on) {
      @Nullable Sex sex = what.sex();
      return sex == null ? NOT_APPLICABLE : sex.name();
    }
  },
  KOMMUN("kommun") {
    @Override
    String part(Placed what, LocalDate on) {
      @Nullable Kommun kommun = what.kommunOn(on);
      return kommun == null ? NOT_APPLICABLE : kommun.code();
    }
  },
  INSATS("insats") {
    @Override
    String part(Placed what, LocalDate on) {
      @Nullable InsatsId insats = what.insats();
      return insats == null ? NOT_APPLICABLE : insats.value().toString();
    }
  },
  AGE_BAND("age-band") {
    @Override
    String part(Placed what, LocalDate on) {
      @Nullable AgeBand band = what.ageBand();
      return band == null ? NOT_APPLICABLE : band.label();
    }
  },
  HUVUDMAN("huvudman") {
    @Override
    String part(Placed what, LocalDate on) {
      @Nullable Huvudman huvudman = what.huvudmanOn(on);
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

  abstract String part(Placed what, LocalDate on);
}
