package se.sparbar.command.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.insats.Insats;
import se.sparbar.command.instrument.Instrument;
import se.sparbar.command.participant.Participant;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Rule;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.ids.InstrumentId;

/// What has happened, what is asked for, and what follows. Today is 2024-06-01.
final class Given {
  static final LocalDate TODAY = LocalDate.parse("2024-06-01");

  private final List<EnrolmentEvent> history;
  private final List<Enrolment> others = new ArrayList<>();
  private Insats insats = new Insats.NotStarted().evolve(Words.insatsStarted());
  private Participant participant = new Participant.Unknown().evolve(Words.registered());
  private Map<InstrumentId, Instrument> instruments = Map.of();
  private @Nullable EnrolmentCommand command;

  private Given(List<EnrolmentEvent> history) {
    this.history = history;
  }

  static Given given(EnrolmentEvent... history) {
    return new Given(List.of(history));
  }

  /// Another enrolment of the same participant.
  Given other(EnrolmentEvent... events) {
    others.add(state(List.of(events)));
    return this;
  }

  Given insats(InsatsEvent... more) {
    for (InsatsEvent event : more) {
      insats = insats.evolve(event);
    }
    return this;
  }

  Given insats(Insats other) {
    insats = other;
    return this;
  }

  Given participant(ParticipantEvent event) {
    participant = new Participant.Unknown().evolve(event);
    return this;
  }

  Given participant(Participant other) {
    participant = other;
    return this;
  }

  Given instruments(Map<InstrumentId, Instrument> known) {
    instruments = known;
    return this;
  }

  Given nobody() {
    participant = new Participant.Unknown();
    return this;
  }

  Given when(EnrolmentCommand asked) {
    command = asked;
    return this;
  }

  void then(EnrolmentEvent... expected) {
    assertThat(decide()).containsExactly(expected);
  }

  void thenSomething() {
    assertThat(decide()).isNotEmpty();
  }

  void thenRejected(Rule rule) {
    assertThatThrownBy(this::decide)
        .isInstanceOfSatisfying(
            Rejected.class, rejected -> assertThat(rejected.rule()).isEqualTo(rule));
  }

  void thenRejected(Rule rule, Object... values) {
    assertThatThrownBy(this::decide)
        .isInstanceOfSatisfying(
            Rejected.class,
            rejected -> {
              assertThat(rejected.rule()).isEqualTo(rule);
              assertThat(rejected.values().stream().map(Object::toString))
                  .contains(List.of(values).stream().map(Object::toString).toArray(String[]::new));
            });
  }

  private List<EnrolmentEvent> decide() {
    EnrolmentCommand asked = Objects.requireNonNull(command);
    List<EnrolmentEvent> events =
        asked.decide(
            state(history),
            new EnrolmentSurroundings(TODAY, insats, participant, others, instruments));
    // What was decided can be folded.
    List<EnrolmentEvent> all = new ArrayList<>(history);
    all.addAll(events);
    assertThat(state(all).version()).isEqualTo(all.size());
    return events;
  }

  static Enrolment state(List<EnrolmentEvent> events) {
    Enrolment state = new Enrolment.NotStarted();
    for (EnrolmentEvent event : events) {
      state = state.evolve(event);
    }
    return state;
  }
}
