package se.sparbar.command.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.command.desk.InsatsDesk;
import se.sparbar.command.desk.ParticipantDesk;
import se.sparbar.command.desk.Streams;
import se.sparbar.command.insats.Insats;
import se.sparbar.command.log.Names;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;

/// Finds what a file calls by name: insatser by theirs, participants by their huvudman's numbers.
final class Registry {
  private final Streams streams;
  private final Names names;
  private final Supplier<UUID> ids;
  private final Map<String, InsatsId> insatsIds = new HashMap<>();
  private final Map<InsatsId, Insats> insatser = new HashMap<>();
  private final Map<String, UUID> known = new HashMap<>();
  private final Map<String, UUID> numbers = new HashMap<>();

  Registry(Streams streams, Names names, Supplier<UUID> ids) {
    this.streams = streams;
    this.names = names;
    this.ids = ids;
  }

  void findInsatser(Collection<Row> rows) {
    Set<String> keys =
        rows.stream().map(row -> InsatsDesk.key(row.insats())).collect(Collectors.toSet());
    names
        .find(InsatsDesk.SPACE, keys)
        .forEach((key, id) -> {
          InsatsId insats = new InsatsId(id);
          insatsIds.put(key, insats);
          insatser.computeIfAbsent(insats, streams::insats);
        });
  }

  /// The participants who have numbers; the others get ids that nobody keeps, for a trial.
  void findParticipants(Collection<Row> rows) {
    Set<String> keys = keys(rows);
    known.putAll(names.find(ParticipantDesk.SPACE, keys));
    numbers.putAll(known);
    keys.forEach(key -> numbers.computeIfAbsent(key, _ -> ids.get()));
  }

  /// Numbers for all, for good.
  void reserveParticipants(Collection<Row> rows) {
    numbers.putAll(names.reserve(ParticipantDesk.SPACE, keys(rows)));
  }

  private Set<String> keys(Collection<Row> rows) {
    return rows.stream()
        .filter(row -> running(row) != null)
        .map(row -> ParticipantDesk.key(huvudman(row), row.localNumber()))
        .collect(Collectors.toSet());
  }

  /// Null for a name that no insats has.
  Insats.@Nullable Running running(Row row) {
    @Nullable InsatsId id = insatsIds.get(InsatsDesk.key(row.insats()));
    return id != null && insatser.get(id) instanceof Insats.Running running ? running : null;
  }

  Plan.@Nullable Found find(Row row) {
    Insats.@Nullable Running insats = running(row);
    if (insats == null) {
      return null;
    }
    Huvudman huvudman = huvudman(row);
    @Nullable UUID participant = numbers.get(ParticipantDesk.key(huvudman, row.localNumber()));
    return participant == null
        ? null
        : new Plan.Found(insats.insats(), huvudman, new ParticipantId(participant));
  }

  /// A kommun outside the insats has none; the row is refused for that, whoever is asked.
  private Huvudman huvudman(Row row) {
    Insats.@Nullable Running insats = running(row);
    Huvudman itself = new Huvudman(row.kommun().code());
    return insats == null
        ? itself
        : insats.kommunerOn(row.startOn()).getOrDefault(row.kommun(), itself);
  }

  Map<InsatsId, Insats> insatser() {
    return insatser;
  }

  /// Those whose numbers were known before; of the others nothing has been recorded.
  Map<ParticipantId, World.Person> persons() {
    Map<ParticipantId, World.Person> persons = new LinkedHashMap<>();
    known
        .values()
        .forEach(id -> {
          Streams.Person person = streams.person(new ParticipantId(id));
          persons.put(
              new ParticipantId(id), new World.Person(person.participant(), person.enrolments()));
        });
    return persons;
  }
}
