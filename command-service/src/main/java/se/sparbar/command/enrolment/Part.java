package se.sparbar.command.enrolment;

import java.time.LocalDate;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AssessmentPoint;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.EfterstodRecipient;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Occupation;
import se.sparbar.events.EnrolmentEvent.Assessed;

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

  /// The last day of an efterstöd.
  record SupportEnd(long version, LocalDate on) implements Part {}
}
