package se.sparbar.query.http;

import static se.sparbar.query.text.Texts.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.sparbar.codes.ClaimUnit;
import se.sparbar.codes.Forbund;
import se.sparbar.events.ClaimEvent.ClaimRecorded;
import se.sparbar.ids.ClaimId;
import se.sparbar.query.figures.ClaimCheck;
import se.sparbar.query.figures.ClaimCheck.Claimed;
import se.sparbar.query.figures.ClaimCheck.Match;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Period;
import se.sparbar.query.figures.Positions;
import se.sparbar.query.figures.Question;
import se.sparbar.query.http.AffairFile.Told;
import se.sparbar.query.http.Histories.HistoryJson;

/// External claims, and what in the log gives the figures that they give.
@RestController
@RequestMapping("/api/v1/claims")
class ClaimHttp {
  private static final Resource<ClaimJson> CLAIMS =
      new Resource<>(
          ClaimId::new,
          ClaimRecorded.class,
          Set.of(),
          Resource.chosenBy(Asked.FORBUND, Asked.FROM, Asked.TO),
          "problem.claim-unknown.detail",
          ClaimJson::of);

  static final SortedSet<String> KNOWN = CLAIMS.parameters();

  private final AffairFiles files;
  private final Histories histories;
  private final Facts facts;
  private final Positions positions;

  ClaimHttp(AffairFiles files, Histories histories, Facts facts, Positions positions) {
    this.files = files;
    this.histories = histories;
    this.facts = facts;
    this.positions = positions;
  }

  /// A claim as it stands.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ClaimJson(
      ClaimId id,
      Forbund forbund,
      String document,
      @Nullable String page,
      String label,
      BigDecimal value,
      ClaimUnit unit,
      LocalDate from,
      LocalDate to,
      RecordedJson recorded) {
    static ClaimJson of(AffairFile file) {
      Told<ClaimRecorded> told = file.the(ClaimRecorded.class);
      ClaimRecorded c = told.event();
      return new ClaimJson(
          c.claim(),
          c.forbund(),
          c.document(),
          c.page(),
          c.label(),
          c.value(),
          c.unit(),
          c.from(),
          c.to(),
          told.recorded());
    }

    boolean isOnTheLineOf(ClaimJson other) {
      return forbund.equals(other.forbund)
          && document.equals(other.document)
          && label.equals(other.label)
          && from.equals(other.from)
          && to.equals(other.to);
    }
  }

  /// What gives the claimed figures: a definition, a part of it, and when it was known so.
  ///
  /// @param number the name of the number that gives it; absent where it is the main one
  /// @param untilPosition from where it was known otherwise; absent where it is known so still
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record MatchJson(
      String figure,
      int version,
      String name,
      Map<String, String> by,
      @Nullable String number,
      long fromPosition,
      @Nullable Long untilPosition) {
    static MatchJson of(Match m) {
      return new MatchJson(
          m.figure().id(),
          m.figure().version(),
          m.figure().name(),
          m.by(),
          m.number().isEmpty() ? null : m.number(),
          m.from(),
          m.until());
    }
  }

  /// The check of a claim, together with what the same line of the same document says besides.
  record CheckJson(
      List<ClaimJson> claims,
      String answer,
      List<MatchJson> items,
      int page,
      int limit,
      long total) {}

  @GetMapping
  Page<ClaimJson> list(@RequestParam MultiValueMap<String, String> query) {
    return files.list(CLAIMS, query);
  }

  @GetMapping("/{id}")
  ClaimJson one(@PathVariable String id, @RequestParam MultiValueMap<String, String> query) {
    return files.one(CLAIMS, id, query);
  }

  @GetMapping("/{id}/history")
  HistoryJson history(@PathVariable String id) {
    return histories.of(CLAIMS.id(), id, CLAIMS.unknown());
  }

  @GetMapping("/{id}/check")
  CheckJson check(@PathVariable String id, @RequestParam MultiValueMap<String, String> query) {
    Page.check(query);
    ClaimJson claim = files.one(CLAIMS, id, Map.of());
    List<ClaimJson> line = line(claim);
    Page<MatchJson> found = Page.of(matches(claim, line), query).map(MatchJson::of);
    return new CheckJson(
        line,
        answer(line, found.total()),
        found.items(),
        found.page(),
        found.limit(),
        found.total());
  }

  /// A count and its share are one statement; two counts on one line, 113 against 140, are two.
  private List<ClaimJson> line(ClaimJson claim) {
    List<ClaimJson> same =
        files.all(CLAIMS).stream().filter(other -> other.isOnTheLineOf(claim)).toList();
    boolean oneOfEach = same.stream().map(ClaimJson::unit).distinct().count() == same.size();
    return oneOfEach ? same : List.of(claim);
  }

  private List<Match> matches(ClaimJson claim, List<ClaimJson> line) {
    long now = positions.now();
    Question question =
        Question.of(new Period(claim.from(), claim.to()), claim.forbund(), facts.insatser(now));
    List<Claimed> claimed = line.stream().map(c -> new Claimed(c.value(), c.unit())).toList();
    return new ClaimCheck(claimed, question, facts, now).matches();
  }

  private static String answer(List<ClaimJson> line, long matches) {
    String said =
        line.stream()
            .map(c ->
                "%s %s"
                    .formatted(
                        c.value().toPlainString().replace('.', ','),
                        c.unit().label().toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining(", "));
    return matches == 0
        ? text("claim.not-found", said)
        : text("claim.found", said, Long.toString(matches));
  }
}
