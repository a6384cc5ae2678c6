package se.sparbar.query.http;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.sparbar.envelope.Catalogue;
import se.sparbar.events.DomainEvent;
import se.sparbar.ids.StreamId;

/// A kind of stream that is about no person: what one is found by, and how it is shown.
///
/// @param begins the event without which there is none
/// @param changes further events that change what it is chosen by
/// @param parameters by which a list of them is chosen
/// @param unknown the text that says that there is no such
/// @param form what is shown of one
record Resource<J>(
    Function<UUID, StreamId> id,
    Class<? extends DomainEvent> begins,
    Set<Class<? extends DomainEvent>> changes,
    SortedSet<String> parameters,
    String unknown,
    Function<AffairFile, J> form) {

  /// What may be asked about one.
  static final SortedSet<String> ONE = new TreeSet<>(Set.of(Asked.AS_OF));

  /// What may be asked about a list: as of when, which page, and by what it is chosen.
  static SortedSet<String> chosenBy(String... choices) {
    SortedSet<String> parameters = new TreeSet<>(Page.PARAMETERS);
    parameters.add(Asked.AS_OF);
    parameters.addAll(List.of(choices));
    return parameters;
  }

  J show(AffairFile file) {
    return form.apply(file);
  }

  /// The stored names of the events that it is found and chosen by.
  Set<String> types() {
    Set<Class<? extends DomainEvent>> events =
        Stream.concat(Stream.of(begins), changes.stream()).collect(Collectors.toSet());
    return Catalogue.entries()
        .filter(entry -> events.contains(entry.event()))
        .map(Catalogue.Entry::type)
        .collect(Collectors.toSet());
  }
}
