package se.sparbar.command.desk;

import static se.sparbar.command.codelist.CodeListRule.CODE_NOT_VALID;
import static se.sparbar.command.codelist.CodeListRule.CODE_UNKNOWN;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.CodeLists.Entry;
import se.sparbar.codes.OpenCode;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.text.Codes;
import se.sparbar.envelope.Stored;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.DomainEvent.Rewriting;
import se.sparbar.events.Standing;

/// Whatever happened carries only codes that were valid on the day on which it did: the one place
/// where that is checked, for every event of every stream on its way into the log.
public final class ValidCodes {
  /// The components of an event that hold codes of open lists.
  private static final ClassValue<List<RecordComponent>> HOLDING =
      new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> event) {
          return Arrays.stream(event.getRecordComponents())
              .filter(component -> mentionsOpenCode(component.getGenericType()))
              .toList();
        }
      };

  private final Codes codes;

  public ValidCodes(Codes codes) {
    this.codes = codes;
  }

  /// @param before the events of its stream that a rättelse can be about
  /// @throws Rejected when it carries a code that did not hold then
  void check(DomainEvent event, Supplier<List<Stored>> before) {
    if (event instanceof Rewriting rewriting) {
      rewritten(event, rewriting.corrects(), before.get());
    } else {
      check(event);
    }
  }

  /// The same for an event that is no rättelse.
  public void check(DomainEvent event) {
    for (RecordComponent component : HOLDING.get(event.getClass())) {
      codes(value(component, event)).forEach(code -> check(component.getName(), code, event));
    }
  }

  /// What a rättelse makes of an event is held against the day that it then has.
  private void rewritten(DomainEvent event, long corrects, List<Stored> before) {
    Standing<DomainEvent> standing = new Standing<>();
    before.forEach(row -> standing.evolve(row.streamVersion(), row.decode().event()));
    @Nullable DomainEvent after = standing.after(before.size() + 1L, event).entry(corrects);
    if (after == null) {
      return;
    }
    try {
      check(after);
    } catch (Rejected e) {
      throw e.at("to");
    }
  }

  private void check(String field, OpenCode<?> code, DomainEvent event) {
    Map<String, Entry> list = codes.of(list(code));
    @Nullable Entry entry = list.get(code.name());
    if (entry == null) {
      throw new Rejected(CODE_UNKNOWN, code.name(), String.join(", ", list.keySet())).at(field);
    }
    if (!entry.isValid(event.occurredOn())) {
      throw new Rejected(
              CODE_NOT_VALID,
              code.name(),
              entry.validFrom() == null ? "–" : entry.validFrom(),
              entry.validTo() == null ? "–" : entry.validTo(),
              event.occurredOn())
          .at(field);
    }
  }

  @SuppressWarnings("unchecked") // a code's class is of codes
  private static Class<? extends OpenCode<?>> list(OpenCode<?> code) {
    return (Class<? extends OpenCode<?>>) code.getClass();
  }

  private static Stream<OpenCode<?>> codes(@Nullable Object value) {
    return switch (value) {
      case OpenCode<?> code -> Stream.of(code);
      case Collection<?> several -> several.stream().flatMap(ValidCodes::codes);
      case Map<?, ?> map -> map.keySet().stream().flatMap(ValidCodes::codes);
      case null, default -> Stream.empty();
    };
  }

  private static boolean mentionsOpenCode(Type type) {
    return switch (type) {
      case Class<?> kind -> OpenCode.class.isAssignableFrom(kind);
      case ParameterizedType of ->
          Arrays.stream(of.getActualTypeArguments()).anyMatch(ValidCodes::mentionsOpenCode);
      default -> false;
    };
  }

  private static @Nullable Object value(RecordComponent component, DomainEvent event) {
    try {
      return component.getAccessor().invoke(event);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("an event that cannot be read: " + event, e);
    }
  }
}
