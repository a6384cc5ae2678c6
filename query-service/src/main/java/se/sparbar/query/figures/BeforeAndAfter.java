package se.sparbar.query.figures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Code;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Person;

/// What the avslutade had before and after: a share for each code, and the flows between them.
record BeforeAndAfter(
    String id,
    String name,
    String definition,
    Function<Case, Collection<? extends Code>> atStart,
    Function<Case, Collection<? extends Code>> atAvslut)
    implements Figure {

  static final BeforeAndAfter INCOME =
      new BeforeAndAfter(
          "income",
          "Försörjning före och efter",
          """
          Av de avslutade i perioden: de som har uppgift om försörjning både vid start och vid avslut, andelen av dem med
          varje försörjning före och efter, och hur de gick från den ena till den andra. En person kan ha flera
          försörjningar, så andelarna kan bli mer än 100 % tillsammans.\
          """,
          Case::incomeAtStart,
          Case::incomeAtAvslut);

  static final BeforeAndAfter OCCUPATION =
      new BeforeAndAfter(
          "occupation",
          "Sysselsättning före och efter",
          """
          Av de avslutade i perioden: de som har uppgift om sysselsättning både vid start och vid avslut, andelen av dem
          med varje sysselsättning före och efter, och hur de gick från den ena till den andra.\
          """,
          c -> orNone(c.occupationAtStart()),
          c -> orNone(c.occupationAtAvslut()));

  private static final String BEFORE = "before";
  private static final String AFTER = "after";
  private static final String FLOW = "flow";

  private record Flow(Code from, Code to) {}

  private static final Lately<Code, Item> BEFORES =
      new Lately<>(from -> new Item(BEFORE, from.name()));
  private static final Lately<Code, Item> AFTERS = new Lately<>(to -> new Item(AFTER, to.name()));
  private static final Lately<Flow, Item> FLOWS =
      new Lately<>(flow -> new Item(FLOW, flow.from.name() + ">" + flow.to.name()));

  private static Collection<? extends Code> orNone(@Nullable Code code) {
    return code == null ? List.of() : List.of(code);
  }

  @Override
  public void count(Person person, Question q, Emit emit) {
    for (Case c : person.cases()) {
      if (c.endsWithin(q.from(), q.to())) {
        LocalDate on = c.lastDayUntil(q.to());
        emit.add(c, on, Item.OF);
        Collection<? extends Code> before = atStart.apply(c);
        Collection<? extends Code> after = atAvslut.apply(c);
        if (!before.isEmpty() && !after.isEmpty()) {
          emit.add(c, on, Item.COUNT);
          flows(c, on, before, after, emit);
        }
      }
    }
  }

  private static void flows(
      Case c,
      LocalDate on,
      Collection<? extends Code> before,
      Collection<? extends Code> after,
      Emit emit) {
    for (Code from : before) {
      emit.add(c, on, BEFORES.of(from));
      for (Code to : after) {
        emit.add(c, on, FLOWS.of(new Flow(from, to)));
      }
    }
    for (Code to : after) {
      emit.add(c, on, AFTERS.of(to));
    }
  }

  @Override
  public Measured measure(Cell cell, Question q) {
    return Measured.share(cell.get(Item.COUNT), cell.get(Item.OF), "inga avslut")
        .with(BEFORE, Shares.of(cell.byCode(BEFORE), cell.get(Item.COUNT)))
        .with(AFTER, Shares.of(cell.byCode(AFTER), cell.get(Item.COUNT)))
        .with("flows", flows(cell));
  }

  private static List<Map<String, Object>> flows(Cell cell) {
    return cell.byCode(FLOW).entrySet().stream()
        .map(flow -> {
          int arrow = flow.getKey().indexOf('>');
          return Map.<String, Object>of(
              "from", flow.getKey().substring(0, arrow),
              "to", flow.getKey().substring(arrow + 1),
              "count", flow.getValue());
        })
        .toList();
  }
}
