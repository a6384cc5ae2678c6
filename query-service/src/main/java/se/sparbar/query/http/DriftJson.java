package se.sparbar.query.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Forbund;
import se.sparbar.ids.AdoptionId;
import se.sparbar.query.adoption.Drift;
import se.sparbar.query.adoption.FrozenReport.FrozenCell;
import se.sparbar.query.figures.Answer;
import se.sparbar.query.http.AnswerJson.AsOfJson;
import se.sparbar.query.http.AnswerJson.MeasuredJson;
import se.sparbar.query.http.AnswerJson.PeriodJson;
import se.sparbar.query.http.DifferenceJson.CauseJson;

/// How the figures of an adopted report have moved: every change is what is known at `asOf` less
/// what was adopted, and the changes of the causes add up to it.
///
/// @param adopted what the report was computed from
record DriftJson(
    AdoptionId id,
    int version,
    Forbund forbund,
    String report,
    PeriodJson period,
    AsOfJson adopted,
    AsOfJson asOf,
    List<Figure> figures) {

  /// @param version of the definition by which it was adopted
  /// @param versionNow of the definition today; absent where there is no such figure any more
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Figure(
      String figure,
      int version,
      @Nullable Integer versionNow,
      String name,
      MeasuredJson adopted,
      @Nullable MeasuredJson now,
      SortedMap<String, Long> change,
      List<Cell> cells,
      List<CauseJson> causes) {

    static Figure of(Drift drift) {
      @Nullable Answer now = drift.now();
      return new Figure(
          drift.adopted().id(),
          drift.adopted().version(),
          now == null ? null : now.figure().version(),
          drift.adopted().name(),
          MeasuredJson.of(drift.adopted().total().measured()),
          now == null ? null : MeasuredJson.of(now.total()),
          DifferenceJson.items(drift.change().total()),
          cells(drift),
          drift.causes().stream().map(DifferenceJson::cause).toList());
    }

    private static List<Cell> cells(Drift drift) {
      List<String> dimensions = drift.breakdown().dimensions();
      Map<List<String>, FrozenCell> adopted =
          drift.breakdown().cells().stream()
              .collect(Collectors.toMap(FrozenCell::parts, Function.identity()));
      @Nullable Answer answer = drift.now();
      return drift.change().cells().entrySet().stream()
          .filter(changed -> changed.getKey().size() == dimensions.size() && !dimensions.isEmpty())
          .map(changed -> {
            Map<String, String> by = by(dimensions, changed.getKey());
            @Nullable FrozenCell was = adopted.get(changed.getKey());
            return new Cell(
                by,
                was == null ? null : MeasuredJson.of(was.said().measured()),
                answer == null ? null : now(answer, by),
                DifferenceJson.items(changed.getValue()));
          })
          .toList();
    }

    private static Map<String, String> by(List<String> dimensions, List<String> parts) {
      Map<String, String> by = new LinkedHashMap<>();
      for (int i = 0; i < parts.size(); i++) {
        by.put(dimensions.get(i), parts.get(i));
      }
      return by;
    }

    private static @Nullable MeasuredJson now(Answer answer, Map<String, String> by) {
      return answer.parts().stream()
          .filter(part -> part.by().equals(by))
          .map(part -> MeasuredJson.of(part.measured()))
          .findFirst()
          .orElse(null);
    }
  }

  /// A part that changed.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Cell(
      Map<String, String> by,
      @Nullable MeasuredJson adopted,
      @Nullable MeasuredJson now,
      SortedMap<String, Long> change) {}
}
