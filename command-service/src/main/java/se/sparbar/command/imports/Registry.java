package se.sparbar.command.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.command.adoption.AdoptedPeriods;
import se.sparbar.command.desk.AdoptedOnLog;
import se.sparbar.command.desk.InsatsDesk;
import se.sparbar.command.desk.ParticipantDesk;
import se.sparbar.command.desk.Streams;
import se.sparbar.command.insats.Insats;
import se.sparbar.command.log.Names;
import se.sparbar.envelope.Stored;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;

/// Finds what a file calls by name: insatser by theirs, participants by their huvudman's numbers.
final class Registry {
  private final Streams streams;
  private final Names names;
  private final Supplier<UUID> ids;
  private final AdoptedOnLog adopted;
  private final Map<String, InsatsId> insatsIds = new HashMap<>();
  private final Map<InsatsId, Insats> insatser = new HashMap<>();
  private final Map<String, UUID> numbers = new HashMap<>();
  private final Set<UUID> known = new HashSet<>();
  private final Set<UUID> participants = new HashSet<>();

  Registry(Streams streams, Names names, Supplier<UUID> ids, AdoptedOnLog adopted) {
    this.adopted = adopted;
    this.streams = streams;
    this.names = names;
    this.ids = ids;
  }

  /// Of which periods the förbund of each insats has adopted a report.
  Map<InsatsId, AdoptedPeriods> adopted() {
    return insatser.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, found -> adopted.of(found.getValue())));
  }

  private void findInsatser(Collection<Row> rows) {
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

  /// Looks up all that the rows name. Participants without a number get ids that nobody has yet.
  void find(Collection<Row> rows) {
    findInsatser(rows);
    Set<String> keys = keys(rows);
    Map<String, UUID> found = names.find(ParticipantDesk.SPACE, keys);
    known.addAll(found.values());
    keys.forEach(key -> numbers.put(key, found.getOrDefault(key, ids.get())));
  }

  /// Takes the new numbers for good.
  ///
  /// @return whether nobody else has taken one of them since
  boolean claim() {
    Map<String, UUID> unclaimed = new HashMap<>(numbers);
    unclaimed.values().removeAll(known);
    return names.claim(ParticipantDesk.SPACE, unclaimed).equals(unclaimed);
  }

  /// Whether an event is about somebody or something that the rows name, or may make them late.
  boolean isTouchedBy(Stored event) {
    return event.type().equals("report-adopted")
        || (event.subject() != null && participants().contains(event.subject()))
        || insatser.keySet().stream().anyMatch(insats -> insats.stream().equals(event.stream()));
  }

  private Set<UUID> participants() {
    if (participants.isEmpty()) {
      participants.addAll(numbers.values());
    }
    return participants;
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

  /// Those of the rows' people of whom something may have been recorded.
  Map<ParticipantId, Streams.Person> persons(Collection<Row> rows) {
    Set<UUID> wanted = new HashSet<>();
    for (Row row : rows) {
      Plan.@Nullable Found found = find(row);
      if (found != null && known.contains(found.participant().value())) {
        wanted.add(found.participant().value());
      }
    }
    return wanted.isEmpty() ? Map.of() : streams.persons(wanted);
  }
}
