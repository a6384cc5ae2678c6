package se.sparbar.events;

import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;

/// Which field of an earlier event a rättelse changes, from what, to what. `from` and `to` are of
/// the type that the field has in its event; `from` is null where it said nothing.
///
/// @param huvudman who answers for the kommun that a field now names; null for every other field
public record Correction(
    CorrectableField field, @Nullable Object from, Object to, @Nullable Huvudman huvudman) {
  public Correction {
    if (!field.holds(to) || (from != null && !field.holds(from))) {
      throw new IllegalArgumentException(field + " does not hold " + from + " or " + to);
    }
  }

  public static Correction of(CorrectableField field, @Nullable Object from, Object to) {
    return new Correction(field, from, to, null);
  }

  /// Of a field that says in which kommun.
  public static Correction of(CorrectableField field, Kommun from, Kommun to, Huvudman huvudman) {
    return new Correction(field, from, to, huvudman);
  }

  /// What an event would have said, had the rättelse been known. One that does not fit the event it
  /// names changes nothing: the write side never records one, and the log may not stop a reader.
  public DomainEvent rewrite(DomainEvent told) {
    if (told.getClass() != field.event()) {
      return told;
    }
    DomainEvent rewritten = field.with(told, to);
    return huvudman == null ? rewritten : CorrectableField.with(rewritten, "huvudman", huvudman);
  }
}
