package se.sparbar.query.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.EfterstodRecipient;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Occupation;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;

/// What the write side would hold of an enrolment: enough to record only what its rules let pass.
final class RandomEnrolment {
  static final class Move {
    final long version;
    LocalDate on;
    Kommun kommun;

    Move(long version, LocalDate on, Kommun kommun) {
      this.version = version;
      this.on = on;
      this.kommun = kommun;
    }
  }

  static final class Measurement {
    final long version;
    SortedSet<IncomeSource> income;
    @Nullable Occupation occupation;

    Measurement(long version, SortedSet<IncomeSource> income, @Nullable Occupation occupation) {
      this.version = version;
      this.income = income;
      this.occupation = occupation;
    }
  }

  static final class Efterstod {
    final long version;
    EfterstodPhase phase;
    EfterstodRecipient recipient;
    LocalDate from;
    long ended;
    @Nullable LocalDate to;

    Efterstod(long version, EfterstodPhase phase, EfterstodRecipient recipient, LocalDate from) {
      this.version = version;
      this.phase = phase;
      this.recipient = recipient;
      this.from = from;
    }
  }

  static final class Rest {
    final long version;
    LocalDate from;
    long resumed;
    @Nullable LocalDate to;

    Rest(long version, LocalDate from) {
      this.version = version;
      this.from = from;
    }
  }

  final EnrolmentId id;
  final ParticipantId participant;
  final InsatsId insats;
  final Huvudman huvudman;
  LocalDate startOn;
  Kommun kommun;
  final List<Move> moves = new ArrayList<>();
  final List<Measurement> measurements = new ArrayList<>();
  final List<Efterstod> efterstod = new ArrayList<>();
  final List<Rest> pauses = new ArrayList<>();
  final StepsTold steps = new StepsTold();

  /// The version of its start; 0 while it is a remiss only, and then `startOn` says nothing.
  long started;

  /// A pause that was taken back, by the version of the withdrawal.
  final Map<Long, Rest> gone = new TreeMap<>();

  long avslut;
  @Nullable LocalDate avslutOn;
  @Nullable AvslutReason reason;
  long voided;

  RandomEnrolment(
      EnrolmentId id,
      ParticipantId participant,
      InsatsId insats,
      Kommun kommun,
      Huvudman huvudman,
      LocalDate startOn) {
    this.id = id;
    this.participant = participant;
    this.insats = insats;
    this.kommun = kommun;
    this.huvudman = huvudman;
    this.startOn = startOn;
  }

  boolean open() {
    return voided == 0 && avslutOn == null && !steps.closed();
  }

  /// The last day that anything in it needs to come after.
  LocalDate latest() {
    LocalDate latest = startOn;
    for (Move move : moves) {
      latest = move.on.isAfter(latest) ? move.on : latest;
    }
    for (Rest pause : pauses) {
      LocalDate last = pause.to == null ? pause.from : pause.to;
      latest = last.isAfter(latest) ? last : latest;
    }
    return latest;
  }

  /// Whether the enrolment can rest on these days, but for one pause that is being moved.
  boolean mayRest(LocalDate from, @Nullable LocalDate to, @Nullable Rest moved) {
    boolean within =
        !from.isBefore(startOn)
            && (to == null || to.isAfter(from))
            && (avslutOn == null
                || (!from.isAfter(avslutOn) && (to == null || !to.isAfter(avslutOn))));
    return within
        && pauses.stream()
            .filter(other -> other != moved)
            .noneMatch(other ->
                (other.to == null || from.isBefore(other.to))
                    && (to == null || other.from.isBefore(to)));
  }
}
