package se.sparbar.command.enrolment;

import java.time.LocalDate;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.ActivityKind;
import se.sparbar.codes.AssessmentPoint;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.EfterstodRecipient;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Occupation;
import se.sparbar.events.EnrolmentEvent.Assessed;
import se.sparbar.ids.CoachId;

/// A part of an enrolment, as it now stands.
public sealed interface Part {
  /// Of the event that recorded it, by which a correction names it.
  long version();

  /// Where the participant is from a day on: the start, or a transfer.
  record Placement(long version, LocalDate on, Kommun kommun, Huvudman huvudman) implements Part {}

  /// What an assessment said.
  record Answers(
      long version,
      AssessmentPoint point,
      LocalDate on,
      SortedSet<IncomeSource> income,
      @Nullable Occupation occupation)
      implements Part {
    static Answers of(long version, Assessed e) {
      return new Answers(version, e.point(), e.on(), e.income(), e.occupation());
    }
  }

  /// The avslut.
  record Avslut(long version, LocalDate on, AvslutReason reason) implements Part {}

  /// Efterstöd; its end is a part of its own.
  record Support(
      long version,
      EfterstodPhase phase,
      EfterstodRecipient recipient,
      LocalDate from,
      @Nullable SupportEnd end)
      implements Part {
    Support ended(SupportEnd at) {
      return new Support(version, phase, recipient, from, at);
    }

    @Nullable LocalDate to() {
      return end == null ? null : end.on();
    }

    /// The days that count: under inskrivning it stops by itself at the avslut.
    Stay stay(@Nullable LocalDate avslutOn) {
      Stay whole = new Stay(from, to());
      return switch (phase) {
        case UNDER_INSKRIVNING -> whole.until(avslutOn);
        case EFTER_AVSLUT -> whole;
      };
    }
  }

  /// Which coach meets the participant, from a day on.
  record Coach(long version, LocalDate on, CoachId coach) implements Part {}

  /// A pause.
  ///
  /// @param resumedOn the first day back; null while nobody has said so
  record Rest(long version, LocalDate from, @Nullable LocalDate resumedOn) implements Part {
    /// It stops by itself at the avslut.
    Stay stay(@Nullable LocalDate avslutOn) {
      return new Stay(from, resumedOn).until(avslutOn);
    }
  }

  /// Praktik, a job, studies.
  ///
  /// @param to the last day; null while nobody has said so
  record Activity(long version, ActivityKind kind, LocalDate from, @Nullable LocalDate to)
      implements Part {
    /// A job or studies are the participant's own; the rest is the insats's.
    boolean outlastsAvslut() {
      String counts = kind.name().split("\\.", 2)[0];
      return counts.equals(ActivityKind.ANSTALLNING.name())
          || counts.equals(ActivityKind.STUDIER.name());
    }

    /// The days that count: what the insats arranges stops by itself at the avslut.
    Stay stay(@Nullable LocalDate avslutOn) {
      Stay whole = new Stay(from, to);
      return outlastsAvslut() ? whole : whole.until(avslutOn);
    }
  }

  /// The last day of an efterstöd.
  record SupportEnd(long version, LocalDate on) implements Part {}
}
