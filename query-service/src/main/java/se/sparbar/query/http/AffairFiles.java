package se.sparbar.query.http;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.sparbar.ids.StreamId;
import se.sparbar.query.facts.Affair;
import se.sparbar.query.facts.Entry;
import se.sparbar.query.figures.AsOf;
import se.sparbar.query.figures.EventNote;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Files;
import se.sparbar.query.figures.Positions;

/// Reads the streams that are about no person, one by one or in pages, as they stood at a position:
/// a correction is in what it corrected, and what was taken back is left out.
@Component
final class AffairFiles {
  private final Facts facts;
  private final Files files;
  private final Positions positions;

  AffairFiles(Facts facts, Files files, Positions positions) {
    this.facts = facts;
    this.files = files;
    this.positions = positions;
  }

  /// Those that the parameters choose, in the order of the days that they begin with.
  <J> Page<J> list(Resource<J> resource, Map<String, List<String>> query) {
    Parameters parameters = new Parameters(query, resource.parameters());
    long position = positions.resolve(new Asked(parameters).asOf(Asked.AS_OF)).position();
    Choice choice = Choice.read(parameters, facts.insatser(position));
    Page<String> page = Page.of(() -> streams(resource, choice, position), parameters);
    Map<String, AffairFile> read = read(page.items(), position);
    return page.map(stream -> resource.show(read.getOrDefault(stream, AffairFile.EMPTY)));
  }

  /// All of them, as they are known now.
  <J> List<J> all(Resource<J> resource) {
    long now = positions.now();
    List<String> streams = streams(resource, Choice.ALL, now);
    Map<String, AffairFile> read = read(streams, now);
    return streams.stream()
        .map(stream -> resource.show(read.getOrDefault(stream, AffairFile.EMPTY)))
        .toList();
  }

  <J> J one(Resource<J> resource, String id, Map<String, List<String>> query) {
    Parameters parameters = new Parameters(query, Resource.ONE);
    AsOf asOf = new Asked(parameters).asOf(Asked.AS_OF);
    long position = parameters.then(() -> positions.resolve(asOf)).position();
    return Ids.read(id)
        .map(resource.id())
        .map(StreamId::stream)
        .map(stream -> read(List.of(stream), position).getOrDefault(stream, AffairFile.EMPTY))
        .filter(file -> !file.all(resource.begins()).isEmpty())
        .map(resource::show)
        .orElseThrow(() -> new NotFound(resource.unknown(), id));
  }

  private List<String> streams(Resource<?> resource, Choice choice, long position) {
    List<Entry> entries = facts.entries(resource.types(), choice.first(), choice.last(), position);
    return Affair.of(entries).stream()
        .filter(affair -> !affair.all(resource.begins()).isEmpty() && choice.takes(affair))
        .sorted(
            Comparator.comparing((Affair affair) -> affair.entries().getFirst().firstDay())
                .thenComparing(Affair::stream))
        .map(Affair::stream)
        .toList();
  }

  private Map<String, AffairFile> read(Collection<String> streams, long position) {
    Map<String, List<Entry.Known>> known =
        files.entries(streams, position).stream()
            .collect(groupingBy(entry -> entry.entry().stream()));
    Set<Long> told =
        known.values().stream()
            .flatMap(List::stream)
            .flatMap(entry -> Stream.of(entry.from()))
            .collect(toSet());
    Map<Long, EventNote> notes = facts.notes(told);
    Map<String, AffairFile> read = new HashMap<>();
    known.forEach((stream, all) -> read.put(stream, AffairFile.of(all, position, notes)));
    return read;
  }
}
