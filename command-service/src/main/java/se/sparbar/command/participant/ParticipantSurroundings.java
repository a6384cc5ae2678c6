package se.sparbar.command.participant;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.entry.Around;
import se.sparbar.command.insats.Insats;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;

/// What a decision about a participant needs to know beside the participant.
///
/// @param today in Sweden
/// @param mergedInto whom the participant counts as; null for one who is a person of their own
/// @param insats that the command names; not started where it names none
/// @param other whom the command names; null where it names nobody
/// @param own where the person is and was
public record ParticipantSurroundings(
    LocalDate today,
    @Nullable ParticipantId mergedInto,
    Insats insats,
    @Nullable Other other,
    List<Time> own)
    implements Around {

  /// Another participant.
  ///
  /// @param times where they are and were
  public record Other(
      Participant participant, @Nullable ParticipantId mergedInto, List<Time> times) {}

  /// A time in an insats that stands.
  ///
  /// @param to null while it is open
  public record Time(
      EnrolmentId enrolment, InsatsId insats, LocalDate from, @Nullable LocalDate to) {
    /// Whether both cannot be one person's: they share more than the day on which one follows the
    /// other.
    boolean overlaps(Time that) {
      return insats.equals(that.insats)
          && ((from.equals(that.from) && Objects.equals(to, that.to))
              || (before(from, that.to) && before(that.from, to)));
    }

    private static boolean before(LocalDate day, @Nullable LocalDate end) {
      return end == null || day.isBefore(end);
    }
  }

  /// Of a participant who counts as another, or not.
  public ParticipantSurroundings of(@Nullable ParticipantId into) {
    return new ParticipantSurroundings(today, into, insats, other, own);
  }

  /// Of an insats that the command names.
  public ParticipantSurroundings in(Insats named) {
    return new ParticipantSurroundings(today, mergedInto, named, other, own);
  }

  /// Of a person whom the command names, and where both are and were.
  public ParticipantSurroundings beside(List<Time> times, Other named) {
    return new ParticipantSurroundings(today, mergedInto, insats, named, times);
  }

  /// For a command that needs no more.
  public static ParticipantSurroundings on(LocalDate today) {
    return new ParticipantSurroundings(today, null, new Insats.NotStarted(), null, List.of());
  }
}
