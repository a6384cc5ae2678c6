package se.sparbar.query.store;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.sparbar.envelope.Catalogue;
import se.sparbar.envelope.EventJson;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.Standing;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.facts.Cause;
import se.sparbar.query.facts.Entry;
import se.sparbar.query.facts.Fact;
import se.sparbar.query.facts.InsatsFacts;
import se.sparbar.query.facts.Step;

/// How the values of a row stand in its table's columns.
final class RowForm {
  private RowForm() {}

  static CopyRows facts(FactTable table) {
    return facts(table, table.table());
  }

  /// @param into another table that has the same columns
  static CopyRows facts(FactTable table, String into) {
    return new CopyRows(into, table.columns());
  }

  static CopyRows insatser() {
    return new CopyRows("insats", "insats, known_from, known_to, state");
  }

  static CopyRows notes() {
    return new CopyRows("event_note", "position, recorded_at, type, cause, subject");
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

  static void fact(CopyRows rows, int year, Fact value, long from, long until) {
    boolean step = value instanceof Step;
    @Nullable LocalDate last = value.lastDay();
    rows.row(step ? 10 : 8)
        .bigint(from)
        .bigint(until)
        .uuid(value.insats().value())
        .uuid(value.enrolment().value())
        .smallint(year)
        .smallint(value.firstDay().getYear())
        .smallint(last == null ? Short.MAX_VALUE : last.getYear())
        .bytea(FactTable.bytes(value));
    if (step) {
      rows.smallint(value.key().kind()).bigint(value.key().number());
    }
  }

  static void insats(CopyRows rows, InsatsFacts value, long from, long until) {
    rows.row(4)
        .uuid(value.insats().value())
        .bigint(from)
        .bigint(until)
        .text(InsatsJson.write(value));
  }

  static void note(CopyRows rows, Recorded recorded, @Nullable UUID subject) {
    rows.row(5)
        .bigint(recorded.position())
        .timestamp(recorded.recordedAt())
        .text(Catalogue.of(recorded.event()).type())
        .text(Cause.of(recorded).name())
        .uuid(subject);
  }

  static void entry(CopyRows rows, Entry value, long from, long until) {
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

  static void dossier(CopyRows rows, UUID participant, UUID person, byte[] state) {
    rows.row(3).uuid(participant).uuid(person).bytea(state);
  }

  static void standing(CopyRows rows, String stream, Standing<DomainEvent> standing) {
    rows.row(2).text(stream).bytea(StandingBytes.write(standing));
  }
}
