package se.sparbar.command.desk;

import static se.sparbar.command.instrument.InstrumentRule.INSTRUMENT_EXISTS;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import se.sparbar.command.codelist.CodeListCommand;
import se.sparbar.command.codelist.CodeListOnAxon;
import se.sparbar.command.desk.Turns.Turn;
import se.sparbar.command.entry.Around.Day;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.entry.EntryCommand;
import se.sparbar.command.instrument.CorrectInstrument;
import se.sparbar.command.instrument.DefineInstrument;
import se.sparbar.command.instrument.InstrumentCommand;
import se.sparbar.command.instrument.InstrumentOnAxon;
import se.sparbar.command.log.Names;
import se.sparbar.command.rule.Rejected;
import se.sparbar.events.CorrectableField;
import se.sparbar.ids.InstrumentId;

/// Commands about streams whose state is their entries, one at a time for each stream.
public final class EntryDesk {
  /// The space of [Names] in which an instrument has its names.
  private static final String INSTRUMENTS = "instrument";

  private final Desk desk;
  private final Streams streams;
  private final Turns turns;
  private final Names names;
  private final Today today;

  public EntryDesk(Desk desk, Streams streams, Turns turns, Names names, Today today) {
    this.desk = desk;
    this.streams = streams;
    this.turns = turns;
    this.names = names;
    this.today = today;
  }

  /// @throws Rejected when it breaks a rule
  /// @throws Stale when the stream is not at the order's version
  public Receipt carryOut(EntryCommand<?, ?> asked, Order order) {
    // A retry would not be found fit for the name that it has taken already.
    return desk.past(order).orElseGet(() -> carryOutNamed(named(asked), order));
  }

  private Receipt carryOutNamed(EntryCommand<?, ?> command, Order order) {
    try (Turn _ = turns.take(List.of(command.stream().value()), List.of())) {
      return desk.carryOut(
          order,
          () ->
              new Desk.Ready(
                  command.stream(), streams.version(command.stream()), message(command)));
    }
  }

  private Object message(EntryCommand<?, ?> command) {
    return switch (command) {
      case InstrumentCommand c -> new InstrumentOnAxon.Asked(c, day());
      case CodeListCommand c -> new CodeListOnAxon.Asked(c, day());
      case EntryCommand<?, ?> other ->
          throw new IllegalArgumentException("of no stream: " + other.getClass());
    };
  }

  private Day day() {
    return new Day(today.date());
  }

  /// The command with its name taken, after it was found fit to have one.
  private EntryCommand<?, ?> named(EntryCommand<?, ?> command) {
    return switch (command) {
      case DefineInstrument define -> {
        define.decide(Entries.none(), day());
        yield define.as(new InstrumentId(claim(define.name(), define.instrument())));
      }
      case CorrectInstrument correct
          when correct.change().field() == CorrectableField.INSTRUMENT_NAME -> {
        correct.decide(streams.instrumentEntries(correct.instrument()), day());
        String name = (String) correct.change().to();
        UUID owner = claim(name, correct.instrument());
        if (!owner.equals(correct.instrument().value())) {
          throw new Rejected(INSTRUMENT_EXISTS, name, owner).at("to");
        }
        yield correct;
      }
      case EntryCommand<?, ?> other -> other;
    };
  }

  private UUID claim(String name, InstrumentId id) {
    return names.claim(INSTRUMENTS, name.toLowerCase(Locale.ROOT), id.value());
  }
}
