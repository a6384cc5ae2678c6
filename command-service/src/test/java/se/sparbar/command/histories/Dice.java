package se.sparbar.command.histories;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.CoachQuestion;
import se.sparbar.codes.Code;
import se.sparbar.codes.CodeLists;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Party;
import se.sparbar.command.enrolment.RandomCommands;
import se.sparbar.command.rule.Change;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.DomainEvent;
import se.sparbar.ids.CoachId;

/// What a user could type, sensible or not, out of so few days, places and names that what was
/// typed meets what was typed before.
final class Dice {
  static final LocalDate TODAY = LocalDate.parse("2024-06-01");
  static final LocalDate FIRST = RandomCommands.FIRST;
  static final int DAYS = RandomCommands.DAYS;
  static final List<Kommun> KOMMUNER = List.of(new Kommun("0604"), new Kommun("0686"));

  private final Random random;
  private final int mood;

  Dice(Random random) {
    this.random = random;
    this.mood = random.nextInt(1000);
  }

  /// The same for a whole history, for what shall differ from one to the next.
  int mood() {
    return mood;
  }

  int below(int n) {
    return random.nextInt(n);
  }

  boolean oneIn(int n) {
    return below(n) == 0;
  }

  <T> T pick(List<? extends T> from) {
    return from.get(below(from.size()));
  }

  @SafeVarargs
  final <T> T of(T... values) {
    return values[below(values.length)];
  }

  /// The commands of a few ways, each as likely as it is named.
  @SafeVarargs
  final <C> C way(Supplier<? extends C>... ways) {
    return ways[below(ways.length)].get();
  }

  LocalDate day() {
    return oneIn(100) ? TODAY.plusDays(1) : FIRST.plusDays(below(DAYS));
  }

  @Nullable LocalDate dayOrNone() {
    return oneIn(2) ? day() : null;
  }

  UUID id(int kind, int of) {
    return new UUID(kind, below(of));
  }

  Kommun kommun() {
    return oneIn(20) ? new Kommun("0682") : pick(KOMMUNER);
  }

  SortedSet<Kommun> kommuner() {
    return oneIn(20) ? new TreeSet<>() : new TreeSet<>(List.of(kommun(), kommun()));
  }

  CoachId coach() {
    return new CoachId(id(4, 2));
  }

  Party party() {
    return pick(Party.all());
  }

  SortedSet<Party> parties() {
    return oneIn(10) ? new TreeSet<>() : new TreeSet<>(List.of(party(), party()));
  }

  SortedMap<Party, Integer> attendance() {
    return new TreeMap<>(Map.of(party(), below(5) - 1));
  }

  /// Whole counts, and at times one that is less than nought.
  SortedMap<Integer, List<Integer>> counts() {
    return new TreeMap<>(Map.of(1 + below(8), List.of(below(9) - 1, below(4), 0, 0, 0, below(3))));
  }

  /// The version of an event that may be there.
  long version() {
    return 1L + below(9);
  }

  String text() {
    return of("Så", "Annorlunda", "Ny uppgift", " ");
  }

  /// A rättelse of a field that events of a family have.
  Change change(Class<? extends DomainEvent> family) {
    List<CorrectableField> fields =
        Arrays.stream(CorrectableField.values())
            .filter(field -> family.isAssignableFrom(field.event()))
            .toList();
    CorrectableField field = pick(fields);
    return new Change(field, value(field.type()), null);
  }

  private Object value(Type type) {
    return switch (type) {
      case ParameterizedType several -> several(several.getActualTypeArguments());
      case Class<?> code when Code.class.isAssignableFrom(code) ->
          pick(CodeLists.of(code.asSubclass(Code.class)));
      default -> Objects.requireNonNull(ONE.get(type), type::toString).of(this);
    };
  }

  private interface Value {
    Object of(Dice dice);
  }

  private static final Map<Type, Value> ONE =
      Map.of(
          LocalDate.class, Dice::day,
          Kommun.class, Dice::kommun,
          Forbund.class, _ -> new Forbund("F"),
          String.class, Dice::text,
          Integer.class, dice -> dice.below(130) - 5,
          Long.class, dice -> dice.below(2_000_000) - 5L,
          BigDecimal.class, dice -> new BigDecimal(dice.below(99)));

  private Object several(Type[] of) {
    if (of[0] == Party.class) {
      return of.length == 1 ? parties() : attendance();
    }
    if (of[0] == Integer.class) {
      return counts();
    }
    if (of[0] == CoachQuestion.class) {
      return new TreeMap<>(Map.of(CoachQuestion.OVRIGT, text()));
    }
    SortedMap<Object, Integer> heads = new TreeMap<>();
    CodeLists.of(((Class<?>) of[0]).asSubclass(Code.class))
        .forEach(code -> heads.put(code, below(9)));
    return heads;
  }
}
