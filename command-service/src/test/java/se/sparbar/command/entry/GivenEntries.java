package se.sparbar.command.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Rule;
import se.sparbar.events.DomainEvent;

/// Given what happened, when this is asked, then that follows.
public record GivenEntries<E extends DomainEvent, A extends Around>(List<E> events, A around) {

  @SafeVarargs
  public final GivenEntries<E, A> given(E... more) {
    List<E> all = new ArrayList<>(events);
    for (E event : more) {
      all.add(event);
    }
    return new GivenEntries<>(all, around);
  }

  /// After commands that were accepted.
  @SafeVarargs
  public final GivenEntries<E, A> after(EntryCommand<E, A>... commands) {
    GivenEntries<E, A> then = this;
    for (EntryCommand<E, A> command : commands) {
      List<E> all = new ArrayList<>(then.events);
      all.addAll(command.decide(then.state(), around));
      then = new GivenEntries<>(all, around);
    }
    return then;
  }

  public Entries<E> state() {
    return Entries.of(events);
  }

  public When<E, A> when(EntryCommand<E, A> command) {
    return new When<>(this, command);
  }

  /// What was asked.
  public record When<E extends DomainEvent, A extends Around>(
      GivenEntries<E, A> given, EntryCommand<E, A> command) {
    @SafeVarargs
    public final void then(E... events) {
      List<E> expected = new ArrayList<>();
      for (E event : events) {
        expected.add(event);
      }
      assertThat(command.decide(given.state(), given.around())).isEqualTo(expected);
    }

    public void accepted() {
      assertThat(command.decide(given.state(), given.around())).isNotEmpty();
    }

    public Rejected rejected(Rule rule) {
      Rejected rejected =
          catchThrowableOfType(Rejected.class, () -> command.decide(given.state(), given.around()));
      assertThat(rejected).as("refused: " + command).isNotNull();
      assertThat(rejected.rule()).isEqualTo(rule);
      return rejected;
    }
  }
}
