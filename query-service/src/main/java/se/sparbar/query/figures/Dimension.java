package se.sparbar.query.figures;

import java.time.LocalDate;
import se.sparbar.codes.AgeBand;
import se.sparbar.query.facts.Case;

/// What a figure can be broken down by. The part is decided by the case and the day that the figure
/// counts it on; every case has exactly one, so that parts add up to the whole.
public enum Dimension {
  SEX("sex") {
    @Override
    String part(Case c, LocalDate on) {
      return c.sex().name();
    }
  },
  KOMMUN("kommun") {
    @Override
    String part(Case c, LocalDate on) {
      return c.kommunOn(on).code();
    }
  },
  INSATS("insats") {
    @Override
    String part(Case c, LocalDate on) {
      return c.insats().value().toString();
    }
  },
  AGE_BAND("age-band") {
    @Override
    String part(Case c, LocalDate on) {
      return AgeBand.on(c.startOn(), c.birthYear()).label();
    }
  },
  HUVUDMAN("huvudman") {
    @Override
    String part(Case c, LocalDate on) {
      return c.stayOn(on).huvudman().name();
    }
  };

  private final String id;

  Dimension(String id) {
    this.id = id;
  }

  /// As written in the API's `by`.
  public String id() {
    return id;
  }

  abstract String part(Case c, LocalDate on);
}
