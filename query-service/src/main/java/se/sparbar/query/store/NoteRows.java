package se.sparbar.query.store;

import java.util.ArrayList;
import java.util.List;
import se.sparbar.envelope.Catalogue;
import se.sparbar.envelope.Recorded;
import se.sparbar.query.facts.Cause;
import se.sparbar.query.figures.EventNote;

/// Notes of events on their way into their table, many to a row: one for each event would be a
/// third of all that is stored.
final class NoteRows {
  /// What is read for the sake of one of them should not take long.
  static final int MOST = 128;

  private final RowBytes rows;
  private final List<EventNote> gathered = new ArrayList<>(MOST);

  /// @param rows of the table of notes
  NoteRows(RowBytes rows) {
    this.rows = rows;
  }

  void add(Recorded recorded) {
    gathered.add(
        new EventNote(
            recorded.position(),
            recorded.recordedAt(),
            Catalogue.of(recorded.event()).type(),
            Cause.of(recorded)));
    if (gathered.size() == MOST) {
      fill();
    }
  }

  /// All that were added are in the rows.
  void fill() {
    if (!gathered.isEmpty()) {
      RowForm.notes(rows, gathered);
      gathered.clear();
    }
  }
}
