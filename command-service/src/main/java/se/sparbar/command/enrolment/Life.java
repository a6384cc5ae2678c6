package se.sparbar.command.enrolment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.sparbar.codes.AssessmentPoint;
import se.sparbar.command.enrolment.Part.Answers;
import se.sparbar.command.enrolment.Part.Placement;
import se.sparbar.command.enrolment.Part.Support;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;

/// What has been recorded of one enrolment, as corrected, but for its avslut.
///
/// @param transfers by version
/// @param assessments the latest for each point
/// @param efterstod that was not withdrawn, by version
/// @param corrections which part each correction changed, so that a correction can be named too
public record Life(
    Who who,
    Placement start,
    SortedMap<Long, Placement> transfers,
    SortedMap<AssessmentPoint, Answers> assessments,
    SortedMap<Long, Support> efterstod,
    SortedMap<Long, Long> corrections) {

  /// Whose enrolment in what; it never changes.
  public record Who(EnrolmentId enrolment, ParticipantId participant, InsatsId insats) {}

  static Life begun(long version, EnrolmentStarted e) {
    return new Life(
        new Who(e.enrolment(), e.participant(), e.insats()),
        new Placement(version, e.on(), e.kommun(), e.huvudman()),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>());
  }

  /// Start and transfers in the order of their days.
  public List<Placement> placements() {
    List<Placement> moves =
        transfers.values().stream().sorted(Comparator.comparing(Placement::on)).toList();
    return Stream.concat(Stream.of(start), moves.stream()).toList();
  }

  /// Where the participant is at last.
  public Placement placement() {
    return placements().getLast();
  }

  Life start(Placement other) {
    return new Life(who, other, transfers, assessments, efterstod, corrections);
  }

  Life with(Placement transfer) {
    return new Life(
        who,
        start,
        with(transfers, transfer.version(), transfer),
        assessments,
        efterstod,
        corrections);
  }

  Life with(Answers answers) {
    return new Life(
        who, start, transfers, with(assessments, answers.point(), answers), efterstod, corrections);
  }

  Life with(Support support) {
    return new Life(
        who,
        start,
        transfers,
        assessments,
        with(efterstod, support.version(), support),
        corrections);
  }

  Life withoutSupport(long version) {
    SortedMap<Long, Support> fewer = new TreeMap<>(efterstod);
    fewer.remove(version);
    return new Life(who, start, transfers, assessments, fewer, corrections);
  }

  Life corrected(long correction, long part) {
    return new Life(
        who, start, transfers, assessments, efterstod, with(corrections, correction, part));
  }

  private static <K extends Comparable<K>, V> SortedMap<K, V> with(Map<K, V> map, K key, V value) {
    SortedMap<K, V> more = new TreeMap<>(map);
    more.put(key, value);
    return more;
  }
}
