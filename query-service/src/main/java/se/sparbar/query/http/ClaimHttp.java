package se.sparbar.query.http;

import static se.sparbar.query.text.Texts.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import se.sparbar.ids.InsatsId;
import se.sparbar.query.facts.InsatsFacts;
import se.sparbar.query.figures.ClaimCheck;
import se.sparbar.query.figures.ClaimCheck.Claimed;
import se.sparbar.query.figures.ClaimCheck.Match;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Period;
import se.sparbar.query.figures.Positions;
import se.sparbar.query.figures.Question;

/// External claims, and what in the log gives the figures that they give.
@RestController
@RequestMapping("/api/v1/claims")
class ClaimHttp {
  private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

  private final Facts facts;
  private final Positions positions;

  ClaimHttp(Facts facts, Positions positions) {
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
      LocalDate to) {
    static ClaimJson of(ClaimRecorded c) {
      return new ClaimJson(
          c.claim(),
          c.forbund(),
          c.document(),
          c.page(),
          c.label(),
          c.value(),
          c.unit(),
          c.from(),
          c.to());
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
    return Page.of(standing().stream().map(ClaimJson::of).toList(), query);
  }

  @GetMapping("/{id}")
  ClaimJson one(@PathVariable String id) {
    return ClaimJson.of(claim(id));
  }

  @GetMapping("/{id}/check")
  CheckJson check(@PathVariable String id, @RequestParam MultiValueMap<String, String> query) {
    Page.check(query);
    ClaimRecorded claim = claim(id);
    List<ClaimRecorded> line = line(claim);
    Page<MatchJson> found = Page.of(matches(claim, line), query).map(MatchJson::of);
    return new CheckJson(
        line.stream().map(ClaimJson::of).toList(),
        answer(line, found.total()),
        found.items(),
        found.page(),
        found.limit(),
        found.total());
  }

  /// A count and its share are one statement; two counts on one line, 113 against 140, are two.
  private List<ClaimRecorded> line(ClaimRecorded claim) {
    List<ClaimRecorded> same = standing().stream().filter(other -> sameLine(claim, other)).toList();
    boolean oneOfEach = same.stream().map(ClaimRecorded::unit).distinct().count() == same.size();
    return oneOfEach ? same : List.of(claim);
  }

  private static boolean sameLine(ClaimRecorded claim, ClaimRecorded other) {
    return claim.forbund().equals(other.forbund())
        && claim.document().equals(other.document())
        && claim.label().equals(other.label())
        && claim.from().equals(other.from())
        && claim.to().equals(other.to());
  }

  private List<Match> matches(ClaimRecorded claim, List<ClaimRecorded> line) {
    long now = positions.now();
    Set<InsatsId> insatser =
        facts.insatser(now).stream()
            .filter(i -> i.forbund().equals(claim.forbund()))
            .map(InsatsFacts::insats)
            .collect(Collectors.toSet());
    Question question =
        new Question(
            new Period(claim.from(), claim.to()),
            insatser,
            Set.of(claim.forbund()),
            Set.of(),
            List.of());
    List<Claimed> claimed = line.stream().map(c -> new Claimed(c.value(), c.unit())).toList();
    return new ClaimCheck(claimed, question, facts, now).matches();
  }

  private static String answer(List<ClaimRecorded> line, long matches) {
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

  private ClaimRecorded claim(String id) {
    return standing().stream()
        .filter(c -> c.claim().value().toString().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("problem.claim-unknown.detail", id));
  }

  private List<ClaimRecorded> standing() {
    return facts.entries(Set.of("claim-recorded"), LocalDate.EPOCH, EVER, positions.now()).stream()
        .map(entry -> (ClaimRecorded) entry.event())
        .toList();
  }
}
