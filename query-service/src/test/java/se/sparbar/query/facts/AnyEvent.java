package se.sparbar.query.facts;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.Kommun;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.Correction;
import se.sparbar.events.DomainEvent;
import se.sparbar.ids.ParticipantId;

/// An event of every kind there is, whatever it says: for what must have an opinion on all of them.
@NullMarked
final class AnyEvent {
  static final LocalDate DAY = LocalDate.of(2023, 5, 1);
  private static final UUID ID = new UUID(4, 4);

  private AnyEvent() {}

  static Stream<DomainEvent> of(Class<? extends DomainEvent> family) {
    return family.isRecord()
        ? Stream.of((DomainEvent) record(family))
        : Arrays.stream(family.getPermittedSubclasses())
            .flatMap(member -> of(member.asSubclass(DomainEvent.class)));
  }

  /// As the second event of its stream, about one participant, so many days after it happened.
  static Recorded recorded(DomainEvent event, int daysAfter) {
    Instant at =
        event.occurredOn().plusDays(daysAfter).atTime(12, 0).atZone(Recorded.ZONE).toInstant();
    return new Recorded(
        7, ID, event.stream().stream(), 2, null, ID, at, "test", "test", Map.of(), event);
  }

  private static Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values =
        Arrays.stream(components).map(c -> value(type, c.getName(), c.getType())).toArray();
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  private static Object value(Class<?> whose, String name, Class<?> type) {
    if (type == Correction.class) {
      return Correction.of(CorrectableField.MEETING_ON, DAY, DAY);
    }
    if (name.equals("other")) {
      return new ParticipantId(new UUID(4, 5));
    }
    if (type == String.class) {
      return text(whose, name);
    }
    @Nullable Object simple = SIMPLE.get(type);
    return simple != null ? simple : type.isEnum() ? first(type) : record(type);
  }

  /// What may be any text, and the few texts that may not.
  private static String text(Class<?> whose, String name) {
    if (whose == Kommun.class) {
      return "0604";
    }
    return whose == AvslutReason.class ? "STUDIER" : name.equals("list") ? "sex" : "text";
  }

  private static Object first(Class<?> type) {
    return Objects.requireNonNull(type.getEnumConstants())[0];
  }

  private static final Map<Class<?>, Object> SIMPLE =
      Map.ofEntries(
          Map.entry(LocalDate.class, DAY),
          Map.entry(Instant.class, DAY.atStartOfDay(Recorded.ZONE).toInstant()),
          Map.entry(UUID.class, ID),
          Map.entry(boolean.class, true),
          Map.entry(int.class, 1),
          Map.entry(Integer.class, 1),
          Map.entry(long.class, 1L),
          Map.entry(Long.class, 1L),
          Map.entry(BigDecimal.class, BigDecimal.ONE),
          Map.entry(List.class, List.of()),
          Map.entry(Map.class, Map.of()),
          Map.entry(SortedSet.class, Collections.emptySortedSet()),
          Map.entry(SortedMap.class, Collections.emptySortedMap()));
}
