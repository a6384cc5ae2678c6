package se.sparbar.query.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.envelope.Catalogue;
import se.sparbar.envelope.EventJson;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.Standing;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.facts.Dossier;
import se.sparbar.query.facts.Entry;
import se.sparbar.query.facts.InsatsFacts;
import se.sparbar.query.figures.EventNote;

/// How the values of a row stand in its table's columns.
final class RowForm {
  private RowForm() {}

  /// Into the part of a year, made by the same transaction.
  static CopyRows freshFacts(FactTable table, int year) {
    return CopyRows.intoFresh(table.partition(year), FactTable.COLUMNS);
  }

  static CopyRows insatser() {
    return new CopyRows("insats", "insats, known_from, known_to, state");
  }

  static CopyRows notes() {
    return new CopyRows("notes", "first_position, first_at, told");
  }

  static CopyRows dossiers() {
    return new CopyRows("dossier", "participant, person, state");
  }

  static CopyRows entries() {
    return new CopyRows(
        "entry",
        "stream, version, known_from, known_to, type, insats, first_day, last_day, type_version, event");
  }

  static CopyRows standing() {
    return new CopyRows("standing", "stream, state");
  }

  static void history(RowBytes rows, Histories.Row row, ByteOut known, boolean starts) {
    rows.row(5)
        .uuid(row.insats().value())
        .uuid(row.enrolment().value())
        .smallint(row.year())
        .bytea(known.bytes(), known.size())
        .flag(starts);
  }

  static void insats(RowBytes rows, InsatsFacts value, long from, long until) {
    rows.row(4)
        .uuid(value.insats().value())
        .bigint(from)
        .bigint(until)
        .text(InsatsJson.write(value));
  }

  /// @param notes of events that follow each other in the log
  static void notes(RowBytes rows, List<EventNote> notes) {
    EventNote first = notes.getFirst();
    rows.row(3)
        .bigint(first.position())
        .timestamp(first.recordedAt())
        .bytea(NoteBytes.write(notes));
  }

  static void entry(RowBytes rows, Entry value, long from, long until) {
    Catalogue.Entry name = Catalogue.of(value.event());
    @Nullable InsatsId insats = value.insats();
    rows.row(10)
        .text(value.stream())
        .bigint(value.version())
        .bigint(from)
        .bigint(until)
        .text(name.type())
        .uuid(insats == null ? null : insats.value())
        .day(value.firstDay())
        .day(value.lastDay())
        .smallint(name.version())
        .bytea(EventJson.write(value.event()));
  }

  static void dossier(RowBytes rows, Dossier value) {
    rows.row(3)
        .uuid(value.participant().value())
        .uuid(value.person())
        .bytea(DossierBytes.write(value));
  }

  static void standing(RowBytes rows, String stream, Standing<DomainEvent> standing) {
    rows.row(2).text(stream).bytea(StandingBytes.write(standing));
  }
}
