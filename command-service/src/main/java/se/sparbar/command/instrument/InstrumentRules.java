package se.sparbar.command.instrument;

import static se.sparbar.command.instrument.InstrumentRule.INSTRUMENT_NEEDS_ITEMS;
import static se.sparbar.command.instrument.InstrumentRule.INSTRUMENT_OUT_OF_ORDER;
import static se.sparbar.command.instrument.InstrumentRule.INSTRUMENT_RETIRED;
import static se.sparbar.command.instrument.InstrumentRule.INSTRUMENT_RETIRED_TWICE;
import static se.sparbar.command.instrument.InstrumentRule.INSTRUMENT_UNKNOWN;
import static se.sparbar.command.instrument.InstrumentRule.INSTRUMENT_VERSION_KEPT;
import static se.sparbar.command.instrument.InstrumentRule.ITEM_NAME_UNFIT;
import static se.sparbar.command.instrument.InstrumentRule.SCALE_OUT_OF_RANGE;
import static se.sparbar.command.instrument.InstrumentRule.SCALE_STEPS_ALIKE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.entry.Around.Day;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.entry.EntryRules;
import se.sparbar.command.rule.Days;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Rule;
import se.sparbar.command.rule.Text;
import se.sparbar.events.InstrumentEvent;
import se.sparbar.events.InstrumentEvent.InstrumentCorrected;
import se.sparbar.events.InstrumentEvent.InstrumentDefined;
import se.sparbar.events.InstrumentEvent.InstrumentEntryWithdrawn;
import se.sparbar.events.InstrumentEvent.InstrumentRetired;
import se.sparbar.events.InstrumentEvent.InstrumentRevised;

/// What an instrument must be.
final class InstrumentRules implements EntryRules<InstrumentEvent, Day> {
  static final InstrumentRules HOLD = new InstrumentRules();

  private static final Pattern SHORT_NAME = Pattern.compile("[a-z0-9-]{1,40}");
  private static final int MOST_ITEMS = 100;

  private InstrumentRules() {}

  @Override
  public Class<InstrumentDefined> beginning() {
    return InstrumentDefined.class;
  }

  @Override
  public Rule unknown() {
    return INSTRUMENT_UNKNOWN;
  }

  @Override
  public void itself(InstrumentEvent event, Day around) {
    switch (event) {
      case InstrumentDefined e -> {
        Text.line("name", e.name());
        items(e.items());
        scale(e.scale());
      }
      case InstrumentRevised e -> {
        items(e.items());
        scale(e.scale());
      }
      case InstrumentRetired _, InstrumentCorrected _, InstrumentEntryWithdrawn _ -> {}
    }
    Days.decided("on", event.occurredOn(), around.today());
  }

  private static void items(SortedMap<String, String> items) {
    if (items.isEmpty() || items.size() > MOST_ITEMS) {
      throw new Rejected(INSTRUMENT_NEEDS_ITEMS, MOST_ITEMS).at("items");
    }
    items.forEach((name, text) -> {
      if (!SHORT_NAME.matcher(name).matches()) {
        throw new Rejected(ITEM_NAME_UNFIT, name).at("items");
      }
      Text.reason("items", text);
    });
  }

  private static void scale(SortedMap<Integer, String> scale) {
    if (scale.size() < 2 || scale.size() > 20) {
      throw new Rejected(SCALE_OUT_OF_RANGE, scale.size()).at("scale");
    }
    Set<String> steps = new HashSet<>();
    for (String step : scale.values()) {
      Text.line("scale", step);
      if (!steps.add(step)) {
        throw new Rejected(SCALE_STEPS_ALIKE, step).at("scale");
      }
    }
  }

  @Override
  public void together(Entries<InstrumentEvent> next, Day around) {
    Collection<InstrumentRetired> retired = next.all(InstrumentRetired.class).values();
    @Nullable LocalDate last = null;
    for (Instrument.Version version : Instrument.of(next).versions().values()) {
      LocalDate from = version.from();
      if (last != null && from.isBefore(last)) {
        throw new Rejected(INSTRUMENT_OUT_OF_ORDER, from, last).at("on");
      }
      retired.stream()
          .filter(end -> end.on().isBefore(from))
          .forEach(end -> {
            throw new Rejected(INSTRUMENT_RETIRED, end.on(), from).at("on");
          });
      last = from;
    }
    if (retired.size() > 1) {
      throw new Rejected(INSTRUMENT_RETIRED_TWICE, retired.iterator().next().on()).at("on");
    }
  }

  /// The log cannot say cheaply whether anything was measured in it.
  @Override
  public void withdrawable(
      long version, InstrumentEvent event, Entries<InstrumentEvent> state, Day around) {
    if (!(event instanceof InstrumentRetired)) {
      throw new Rejected(INSTRUMENT_VERSION_KEPT);
    }
  }
}
