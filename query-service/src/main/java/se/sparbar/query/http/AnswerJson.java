package se.sparbar.query.http;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.sparbar.query.figures.Answer;
import se.sparbar.query.figures.Measured;
import se.sparbar.query.figures.Period;
import se.sparbar.query.figures.Reached;

/// An answer as the API's contract writes it.
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswerJson(
    String figure,
    int version,
    String name,
    PeriodJson period,
    AsOfJson asOf,
    MeasuredJson total,
    List<CellJson> cells,
    @Nullable ReplayJson replay) {

  record PeriodJson(LocalDate from, LocalDate to) {
    static PeriodJson of(Period period) {
      return new PeriodJson(period.from(), period.to());
    }
  }

  /// The as-of that was given, and what it meant: null before the first event.
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record AsOfJson(@Nullable String given, long position, @Nullable Instant recordedAt) {
    static AsOfJson of(@Nullable String given, Reached reached) {
      return new AsOfJson(given, reached.position(), reached.recordedAt());
    }
  }

  /// A share's percent is there also where it is null, so that a reader sees that there is none.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record MeasuredJson(long count, @Nullable Long of, @JsonAnyGetter Map<String, Object> numbers) {
    static MeasuredJson of(Measured measured) {
      Map<String, Object> numbers = new LinkedHashMap<>();
      if (measured.of() != null) {
        numbers.put("percent", measured.percent());
      }
      if (measured.reason() != null) {
        numbers.put("reason", measured.reason());
      }
      numbers.putAll(measured.numbers());
      return new MeasuredJson(measured.count(), measured.of(), numbers);
    }
  }

  record CellJson(Map<String, String> by, @JsonUnwrapped MeasuredJson measured) {}

  /// How a replay went.
  record ReplayJson(long events, long milliseconds) {}

  static AnswerJson of(
      Answer answer, @Nullable String given, Reached reached, @Nullable ReplayJson replay) {
    return new AnswerJson(
        answer.figure().id(),
        answer.figure().version(),
        answer.figure().name(),
        PeriodJson.of(answer.question().period()),
        AsOfJson.of(given, reached),
        MeasuredJson.of(answer.total()),
        answer.parts().stream()
            .map(part -> new CellJson(part.by(), MeasuredJson.of(part.measured())))
            .toList(),
        replay);
  }
}
