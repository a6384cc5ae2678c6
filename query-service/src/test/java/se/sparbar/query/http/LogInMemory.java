package se.sparbar.query.http;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.sparbar.codes.Huvudman;
import se.sparbar.envelope.Catalogue;
import se.sparbar.envelope.EventJson;
import se.sparbar.envelope.Recorded;
import se.sparbar.envelope.Stored;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.ParticipantId;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Dossier;
import se.sparbar.query.facts.Entry;
import se.sparbar.query.facts.FactsInMemory;
import se.sparbar.query.facts.Person;
import se.sparbar.query.facts.World;
import se.sparbar.query.figures.Files;
import se.sparbar.query.log.Log;

/// A small log as it is looked at, and the files that it comes to.
record LogInMemory(List<Recorded> told) implements Log, Files {

  @Override
  public List<Stored> stream(String stream) {
    return rows().stream().filter(row -> row.stream().equals(stream)).toList();
  }

  @Override
  public List<Stored> after(long position, int limit) {
    return rows().stream().filter(row -> row.position() > position).limit(limit).toList();
  }

  @Override
  public Optional<Stored> last() {
    return rows().isEmpty() ? Optional.empty() : Optional.of(rows().getLast());
  }

  private List<Stored> rows() {
    return told.stream().map(LogInMemory::stored).toList();
  }

  private static Stored stored(Recorded r) {
    Catalogue.Entry entry = Catalogue.of(r.event());
    return new Stored(
        r.position(),
        r.eventId(),
        r.event().stream().stream(),
        r.streamVersion(),
        entry.type(),
        entry.version(),
        new Huvudman("0604"),
        r.subject(),
        r.event().occurredOn(),
        r.recordedAt(),
        r.actor(),
        r.commandId(),
        r.metadata(),
        EventJson.write(r.event()),
        new byte[32]);
  }

  private World world() {
    World world = new World();
    told.forEach(world::evolve);
    return world;
  }

  private List<Case> cases() {
    return world().people().persons().stream().map(Person::cases).flatMap(List::stream).toList();
  }

  @Override
  public long enrolmentCount() {
    return cases().size();
  }

  @Override
  public List<Case> enrolments(long offset, int limit) {
    return cases().stream().skip(offset).limit(limit).toList();
  }

  @Override
  public Optional<Case> enrolment(EnrolmentId id) {
    return cases().stream().filter(c -> c.enrolment().equals(id)).findFirst();
  }

  @Override
  public long participantCount() {
    return world().people().dossiers().size();
  }

  @Override
  public List<Dossier> participants(long offset, int limit) {
    return dossiers().skip(offset).limit(limit).toList();
  }

  @Override
  public Optional<Dossier> participant(ParticipantId id) {
    return dossiers().filter(dossier -> dossier.participant().equals(id)).findFirst();
  }

  @Override
  public List<Entry.Known> entries(Collection<String> streams, long upTo) {
    return new FactsInMemory(told).entries(streams, upTo);
  }

  private Stream<Dossier> dossiers() {
    return StreamSupport.stream(world().people().dossiers().spliterator(), false);
  }
}
