package se.sparbar.command.desk;

import static se.sparbar.command.instrument.InstrumentRule.INSTRUMENT_EXISTS;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import se.sparbar.command.anonymous.AnonymousCommand;
import se.sparbar.command.anonymous.AnonymousOnAxon;
import se.sparbar.command.claim.ClaimCommand;
import se.sparbar.command.claim.ClaimOnAxon;
import se.sparbar.command.codelist.CodeListCommand;
import se.sparbar.command.codelist.CodeListOnAxon;
import se.sparbar.command.desk.Turns.Turn;
import se.sparbar.command.deviation.DeviationCommand;
import se.sparbar.command.deviation.DeviationOnAxon;
import se.sparbar.command.entry.Around.Day;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.entry.EntryCommand;
import se.sparbar.command.group.GroupCommand;
import se.sparbar.command.group.GroupOnAxon;
import se.sparbar.command.insats.AroundInsats;
import se.sparbar.command.insats.Insats;
import se.sparbar.command.instrument.CorrectInstrument;
import se.sparbar.command.instrument.DefineInstrument;
import se.sparbar.command.instrument.InstrumentCommand;
import se.sparbar.command.instrument.InstrumentOnAxon;
import se.sparbar.command.log.Names;
import se.sparbar.command.report.ReportCommand;
import se.sparbar.command.report.ReportOnAxon;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.survey.SurveyCommand;
import se.sparbar.command.survey.SurveyOnAxon;
import se.sparbar.events.AnonymousEvent;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.DeviationEvent;
import se.sparbar.events.InstrumentEvent;
import se.sparbar.events.ReportEvent;
import se.sparbar.events.SurveyEvent;
import se.sparbar.ids.InsatsId;
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
  private final CodesOnLog codes;

  public EntryDesk(
      Desk desk, Streams streams, Turns turns, Names names, Today today, CodesOnLog codes) {
    this.desk = desk;
    this.streams = streams;
    this.turns = turns;
    this.names = names;
    this.today = today;
    this.codes = codes;
  }

  /// @throws Rejected when it breaks a rule
  /// @throws Stale when the stream is not at the order's version
  public Receipt carryOut(EntryCommand<?, ?> asked, Order order) {
    // A retry would not be found fit for the name that it has taken already.
    return desk.past(order).orElseGet(() -> carryOutNamed(named(asked), order));
  }

  private Receipt carryOutNamed(EntryCommand<?, ?> command, Order order) {
    try {
      return inTurn(command, order);
    } finally {
      // Also where nobody can say whether it was appended.
      if (command instanceof CodeListCommand changed) {
        codes.changed(changed.list());
      }
    }
  }

  private Receipt inTurn(EntryCommand<?, ?> command, Order order) {
    while (true) {
      Optional<InsatsId> insats = insats(command);
      List<UUID> read = insats.map(InsatsId::value).stream().toList();
      try (Turn _ = turns.take(List.of(command.stream().value()), read)) {
        if (insats(command).equals(insats)) {
          return desk.carryOut(order, () -> ready(command, insats));
        }
        // The stream began meanwhile; the insats that it is about has to stay as it is too.
      }
    }
  }

  private Desk.Ready ready(EntryCommand<?, ?> command, Optional<InsatsId> insats) {
    return new Desk.Ready(
        command.stream(), streams.version(command.stream()), message(command, insats));
  }

  /// Which insats a stream is about, as soon as it has begun.
  private Optional<InsatsId> insats(EntryCommand<?, ?> command) {
    return switch (command) {
      case SurveyCommand c -> c.about(streams.entries(c.survey(), SurveyEvent.class));
      case DeviationCommand c -> c.about(streams.entries(c.deviation(), DeviationEvent.class));
      case AnonymousCommand c -> c.about(streams.entries(c.anonymous(), AnonymousEvent.class));
      case ReportCommand c -> c.about(streams.entries(c.report(), ReportEvent.class));
      case EntryCommand<?, ?> _ -> Optional.empty();
    };
  }

  private Object message(EntryCommand<?, ?> command, Optional<InsatsId> insats) {
    return switch (command) {
      case GroupCommand c -> new GroupOnAxon.Asked(c, day());
      case SurveyCommand c -> new SurveyOnAxon.Asked(c, around(insats));
      case DeviationCommand c -> new DeviationOnAxon.Asked(c, around(insats));
      case AnonymousCommand c -> new AnonymousOnAxon.Asked(c, around(insats));
      case ReportCommand c -> new ReportOnAxon.Asked(c, around(insats));
      case ClaimCommand c -> new ClaimOnAxon.Asked(c, day());
      case InstrumentCommand c -> new InstrumentOnAxon.Asked(c, day());
      case CodeListCommand c -> new CodeListOnAxon.Asked(c, day());
      case EntryCommand<?, ?> other ->
          throw new IllegalArgumentException("of no stream: " + other.getClass());
    };
  }

  private AroundInsats around(Optional<InsatsId> insats) {
    return new AroundInsats(
        today.date(), insats.map(streams::insats).orElseGet(Insats.NotStarted::new));
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
        correct.decide(streams.entries(correct.instrument(), InstrumentEvent.class), day());
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
