package se.sparbar.query.store;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.ParticipantEvent.ParticipantRegistered;
import se.sparbar.events.Standing;
import se.sparbar.events.Standing.Withdrawn;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.ParticipantId;
import se.sparbar.query.facts.Dossier;
import se.sparbar.query.facts.EnrolmentHistory;

/// The state of a dossier's fold, to be continued when the next event about the person comes.
final class DossierBytes {
  private DossierBytes() {}

  static byte[] write(Dossier dossier) {
    ByteOut out = new ByteOut();
    out.uuid(dossier.participant().value());
    write(dossier.registered(), out);
    out.number(dossier.enrolments().size());
    dossier.enrolments().forEach((id, history) -> write(id, history, out));
    return out.toBytes();
  }

  static Dossier read(byte[] bytes) {
    ByteIn in = new ByteIn(bytes);
    Dossier dossier = new Dossier(new ParticipantId(in.uuid()));
    if (in.flag()) {
      dossier.evolve(registered(dossier.participant(), in));
    }
    int enrolments = in.integer();
    for (int i = 0; i < enrolments; i++) {
      EnrolmentId id = new EnrolmentId(in.uuid());
      dossier.resume(id, history(id, in));
    }
    return dossier;
  }

  private static void write(@Nullable ParticipantRegistered registered, ByteOut out) {
    out.flag(registered != null);
    if (registered != null) {
      out.text(registered.huvudman().name());
      out.text(registered.localNumber());
      out.code(Codes.SEX, registered.sex());
      out.number(registered.birthYear() == null ? 0 : registered.birthYear());
      out.day(registered.on());
    }
  }

  private static ParticipantRegistered registered(ParticipantId id, ByteIn in) {
    Huvudman huvudman = new Huvudman(in.text());
    String localNumber = in.text();
    var sex = in.code(Codes.SEX);
    int birthYear = in.integer();
    return new ParticipantRegistered(
        id, huvudman, localNumber, sex, birthYear == 0 ? null : birthYear, in.day());
  }

  private static void write(EnrolmentId id, EnrolmentHistory history, ByteOut out) {
    out.uuid(id.value());
    out.flag(history.voided());
    out.number(history.standing().entries().size());
    history
        .standing()
        .entries()
        .forEach((version, event) -> {
          out.number(version);
          EventBytes.write(event, out);
        });
    out.number(history.standing().withdrawn().size());
    history
        .standing()
        .withdrawn()
        .forEach((version, gone) -> {
          out.number(version);
          out.number(gone.version());
          EventBytes.write(gone.event(), out);
        });
  }

  private static EnrolmentHistory history(EnrolmentId id, ByteIn in) {
    boolean voided = in.flag();
    int count = in.integer();
    NavigableMap<Long, EnrolmentEvent> entries = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      long version = in.number();
      entries.put(version, EventBytes.read(id, in));
    }
    NavigableMap<Long, Withdrawn<EnrolmentEvent>> withdrawn = new TreeMap<>();
    int gone = in.integer();
    for (int i = 0; i < gone; i++) {
      withdrawn.put(in.number(), new Withdrawn<>(in.number(), EventBytes.read(id, in)));
    }
    return new EnrolmentHistory(new Standing<>(entries, withdrawn), voided);
  }
}
