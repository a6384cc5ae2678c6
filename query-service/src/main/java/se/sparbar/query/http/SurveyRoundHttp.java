package se.sparbar.query.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.sparbar.events.SurveyEvent.SurveyCounted;
import se.sparbar.events.SurveyEvent.SurveyOpened;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.SurveyId;
import se.sparbar.query.http.AffairFile.Told;
import se.sparbar.query.http.Histories.HistoryJson;

/// Rounds of the national survey, with the answers as they were counted last.
@RestController
@RequestMapping("/api/v1/survey-rounds")
class SurveyRoundHttp {
  private static final Resource<SurveyRoundJson> ROUNDS =
      new Resource<>(
          SurveyId::new,
          SurveyOpened.class,
          Set.of(),
          Resource.chosenBy(Asked.INSATS, Asked.FROM, Asked.TO),
          "problem.survey-round-unknown.detail",
          SurveyRoundJson::of);

  static final SortedSet<String> KNOWN = ROUNDS.parameters();

  private final AffairFiles files;
  private final Histories histories;

  SurveyRoundHttp(AffairFiles files, Histories histories) {
    this.files = files;
    this.histories = histories;
  }

  /// A round.
  ///
  /// @param answers absent until they have been counted
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SurveyRoundJson(
      SurveyId id,
      InsatsId insats,
      String name,
      LocalDate from,
      LocalDate to,
      RecordedJson recorded,
      @Nullable SurveyAnswersJson answers) {
    static SurveyRoundJson of(AffairFile file) {
      Told<SurveyOpened> opened = file.the(SurveyOpened.class);
      SurveyOpened e = opened.event();
      return new SurveyRoundJson(
          e.survey(),
          e.insats(),
          e.name(),
          e.from(),
          e.to(),
          opened.recorded(),
          SurveyAnswersJson.of(file.last(SurveyCounted.class)));
    }
  }

  /// The answers.
  ///
  /// @param counts by question, how many chose each of the six steps
  record SurveyAnswersJson(
      LocalDate on,
      int invited,
      int answered,
      SortedMap<Integer, List<Integer>> counts,
      RecordedJson recorded) {
    static @Nullable SurveyAnswersJson of(@Nullable Told<SurveyCounted> told) {
      if (told == null) {
        return null;
      }
      SurveyCounted e = told.event();
      return new SurveyAnswersJson(e.on(), e.invited(), e.answered(), e.counts(), told.recorded());
    }
  }

  @GetMapping
  Page<SurveyRoundJson> list(@RequestParam MultiValueMap<String, String> query) {
    return files.list(ROUNDS, query);
  }

  @GetMapping("/{id}")
  SurveyRoundJson one(@PathVariable String id, @RequestParam MultiValueMap<String, String> query) {
    return files.one(ROUNDS, id, query);
  }

  @GetMapping("/{id}/history")
  HistoryJson history(@PathVariable String id) {
    return histories.of(ROUNDS.id(), id, ROUNDS.unknown());
  }
}
