package se.sparbar.command.insats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.sparbar.codes.Kommun;
import se.sparbar.events.InsatsEvent.StaffingSet;
import se.sparbar.ids.InsatsId;

/// One coach's bemanning over all insatser, as it was set, in that order.
record Staffing(List<StaffingSet> settings) {
  /// How much of full time is bound on a day.
  record Load(LocalDate day, int percent) {}

  private record Place(InsatsId insats, Kommun kommun) {}

  static Staffing of(List<StaffingSet> settings) {
    return new Staffing(settings);
  }

  Staffing and(StaffingSet setting) {
    List<StaffingSet> more = new ArrayList<>(settings);
    more.add(setting);
    return new Staffing(more);
  }

  /// The day from `from` on when the coach is most bound; only the days on which something begins
  /// can be it.
  Optional<Load> heaviestFrom(LocalDate from) {
    return Stream.concat(Stream.of(from), settings.stream().map(StaffingSet::from))
        .filter(day -> !day.isBefore(from))
        .map(this::on)
        .max(
            Comparator.comparingInt(Load::percent)
                .thenComparing(Load::day, Comparator.reverseOrder()));
  }

  /// In each place the latest setting that has begun rules; when it is over, nothing does.
  private Load on(LocalDate day) {
    Map<Place, Integer> percents = new HashMap<>();
    for (StaffingSet set : settings) {
      if (!set.from().isAfter(day)) {
        boolean over = set.to() != null && set.to().isBefore(day);
        percents.put(new Place(set.insats(), set.kommun()), over ? 0 : set.percent());
      }
    }
    return new Load(day, percents.values().stream().mapToInt(Integer::intValue).sum());
  }
}
