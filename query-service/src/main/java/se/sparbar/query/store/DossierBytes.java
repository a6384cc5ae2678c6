package se.sparbar.query.store;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.events.ParticipantEvent.ConsentGiven;
import se.sparbar.events.ParticipantEvent.ConsentWithdrawn;
import se.sparbar.events.ParticipantEvent.IdentityProtected;
import se.sparbar.events.ParticipantEvent.MergeReversed;
import se.sparbar.events.ParticipantEvent.ParticipantCorrected;
import se.sparbar.events.ParticipantEvent.ParticipantEntryWithdrawn;
import se.sparbar.events.ParticipantEvent.ParticipantRegistered;
import se.sparbar.events.ParticipantEvent.ParticipantsMerged;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.ParticipantId;
import se.sparbar.query.facts.Dossier;
import se.sparbar.query.facts.EnrolmentHistory;
import se.sparbar.query.facts.Lateness;

/// The state of a dossier's fold, to be continued when the next event about the person comes.
final class DossierBytes {
  private DossierBytes() {}

  static byte[] write(Dossier dossier) {
    ByteOut out = new ByteOut();
    out.uuid(dossier.participant().value());
    @Nullable ParticipantId into = dossier.mergedInto();
    out.flag(into != null);
    if (into != null) {
      out.uuid(into.value());
    }
    StandingBytes.write(dossier.self(), out, DossierBytes::write);
    out.number(dossier.enrolments().size());
    dossier
        .enrolments()
        .forEach((id, history) -> {
          out.uuid(id.value());
          out.flag(history.voided());
          out.number(history.late().size());
          history
              .late()
              .forEach((version, how) -> {
                out.number(version);
                out.day(how.recordedOn());
                out.flag(how.afterAdoption());
              });
          StandingBytes.write(history.standing(), out, EventBytes::write);
        });
    return out.toBytes();
  }

  static Dossier read(byte[] bytes) {
    ByteIn in = new ByteIn(bytes);
    ParticipantId id = new ParticipantId(in.uuid());
    @Nullable ParticipantId into = in.flag() ? new ParticipantId(in.uuid()) : null;
    Dossier dossier = new Dossier(id, StandingBytes.read(in, from -> self(id, from)), into);
    int enrolments = in.integer();
    for (int i = 0; i < enrolments; i++) {
      EnrolmentId enrolment = new EnrolmentId(in.uuid());
      boolean voided = in.flag();
      Map<Long, Lateness> late = late(in);
      dossier.resume(
          enrolment,
          new EnrolmentHistory(
              StandingBytes.read(in, from -> EventBytes.read(enrolment, from)), late, voided));
    }
    return dossier;
  }

  private static Map<Long, Lateness> late(ByteIn in) {
    int count = in.integer();
    if (count == 0) {
      return Map.of();
    }
    Map<Long, Lateness> late = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      late.put(in.number(), new Lateness(in.day(), in.flag()));
    }
    return late;
  }

  /// Almost all that is told of a participant is the registration.
  static void write(ParticipantEvent event, ByteOut out) {
    out.flag(event instanceof ParticipantRegistered);
    switch (event) {
      case ParticipantRegistered registered -> {
        out.text(registered.huvudman().name());
        out.text(registered.localNumber());
        out.code(Codes.SEX, registered.sex());
        out.number(registered.birthYear() == null ? 0 : registered.birthYear());
        out.day(registered.on());
      }
      case ParticipantCorrected _,
          ConsentGiven _,
          ConsentWithdrawn _,
          IdentityProtected _,
          ParticipantsMerged _,
          MergeReversed _,
          ParticipantEntryWithdrawn _ ->
          StandingBytes.event(event, out);
    }
  }

  static ParticipantEvent self(ParticipantId id, ByteIn in) {
    return in.flag() ? registered(id, in) : (ParticipantEvent) StandingBytes.event(in);
  }

  private static ParticipantRegistered registered(ParticipantId id, ByteIn in) {
    Huvudman huvudman = new Huvudman(in.text());
    String localNumber = in.text();
    var sex = in.code(Codes.SEX);
    int birthYear = in.integer();
    return new ParticipantRegistered(
        id, huvudman, localNumber, sex, birthYear == 0 ? null : birthYear, in.day());
  }
}
