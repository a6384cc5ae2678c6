package se.sparbar.query.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.Party;
import se.sparbar.events.DeviationEvent.DeviationAssigned;
import se.sparbar.events.DeviationEvent.DeviationFiled;
import se.sparbar.events.DeviationEvent.DeviationResolved;
import se.sparbar.ids.DeviationId;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.http.AffairFile.Told;
import se.sparbar.query.http.Histories.HistoryJson;

/// Deviations: obstacles to cooperation, who took care of them, and what came of it.
@RestController
@RequestMapping("/api/v1/deviations")
class DeviationHttp {
  private static final Resource<DeviationJson> DEVIATIONS =
      new Resource<>(
          DeviationId::new,
          DeviationFiled.class,
          Set.of(),
          Resource.chosenBy(Asked.FORBUND, Asked.INSATS, Asked.FROM, Asked.TO),
          "problem.deviation-unknown.detail",
          DeviationJson::of);

  static final SortedSet<String> KNOWN = DEVIATIONS.parameters();

  private final AffairFiles files;
  private final Histories histories;

  DeviationHttp(AffairFiles files, Histories histories) {
    this.files = files;
    this.histories = histories;
  }

  /// A deviation.
  ///
  /// @param resolution absent while it is open
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DeviationJson(
      DeviationId id,
      Forbund forbund,
      @Nullable InsatsId insats,
      SortedSet<Party> parties,
      String obstacle,
      LocalDate filedOn,
      RecordedJson recorded,
      List<AssignmentJson> assignments,
      @Nullable ResolutionJson resolution) {
    static DeviationJson of(AffairFile file) {
      Told<DeviationFiled> filed = file.the(DeviationFiled.class);
      DeviationFiled e = filed.event();
      return new DeviationJson(
          e.deviation(),
          e.forbund(),
          e.insats(),
          e.parties(),
          e.obstacle(),
          e.on(),
          filed.recorded(),
          file.all(DeviationAssigned.class).stream().map(AssignmentJson::of).toList(),
          ResolutionJson.of(file.last(DeviationResolved.class)));
    }
  }

  /// A party takes care of it.
  record AssignmentJson(Party party, LocalDate on, RecordedJson recorded) {
    static AssignmentJson of(Told<DeviationAssigned> told) {
      return new AssignmentJson(told.event().party(), told.event().on(), told.recorded());
    }
  }

  /// What came of it.
  record ResolutionJson(String outcome, LocalDate on, RecordedJson recorded) {
    static @Nullable ResolutionJson of(@Nullable Told<DeviationResolved> told) {
      return told == null
          ? null
          : new ResolutionJson(told.event().outcome(), told.event().on(), told.recorded());
    }
  }

  @GetMapping
  Page<DeviationJson> list(@RequestParam MultiValueMap<String, String> query) {
    return files.list(DEVIATIONS, query);
  }

  @GetMapping("/{id}")
  DeviationJson one(@PathVariable String id, @RequestParam MultiValueMap<String, String> query) {
    return files.one(DEVIATIONS, id, query);
  }

  @GetMapping("/{id}/history")
  HistoryJson history(@PathVariable String id) {
    return histories.of(DEVIATIONS.id(), id, DEVIATIONS.unknown());
  }
}
