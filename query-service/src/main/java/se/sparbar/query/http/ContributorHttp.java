package se.sparbar.query.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.query.figures.Contributor;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Figure;
import se.sparbar.query.figures.Needs;
import se.sparbar.query.figures.Positions;
import se.sparbar.query.figures.Question;
import se.sparbar.query.figures.Reached;
import se.sparbar.query.http.AnswerJson.AsOfJson;
import se.sparbar.query.http.AnswerJson.PeriodJson;
import se.sparbar.query.log.Log;

/// Who is behind a cell of a figure: pseudonymous ids, and the events that decided it.
@RestController
@RequestMapping("/api/v1/figures/{id}/contributors")
class ContributorHttp {
  static final Set<String> KNOWN = known();

  private final Facts facts;
  private final Positions positions;
  private final Log log;

  ContributorHttp(Facts facts, Positions positions, Log log) {
    this.facts = facts;
    this.positions = positions;
    this.log = log;
  }

  /// An event that is part of what decided it.
  record EventJson(long position, String type) {}

  /// One of them.
  ///
  /// @param adds what it adds to the cell, by name and code
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ContributorJson(
      String stream,
      @Nullable EnrolmentId enrolment,
      LocalDate on,
      Map<String, String> by,
      Map<String, Long> adds,
      List<EventJson> events) {}

  /// All of them, or one page, and how many there are in each kommun.
  record ContributorsJson(
      String figure,
      int version,
      PeriodJson period,
      AsOfJson asOf,
      Map<String, String> cell,
      Map<String, Long> byKommun,
      List<ContributorJson> items,
      int page,
      int limit,
      long total) {}

  @GetMapping
  ContributorsJson contributors(
      @PathVariable String id, @RequestParam MultiValueMap<String, String> query) {
    Parameters parameters = new Parameters(query, KNOWN);
    Asked asked = new Asked(parameters);
    Figure figure = asked.figure(id);
    Map<String, String> cell = asked.cell(figure);
    Reached asOf = positions.resolve(parameters.then(() -> asked.asOf(Asked.AS_OF)));
    Question question = asked.question(null, facts.insatser(asOf.position()));
    List<Contributor> all =
        Contributor.of(
            figure, question, facts.read(question, Needs.of(figure), asOf.position()), cell);
    Page<Contributor> page = Page.of(all, pages(query));
    return new ContributorsJson(
        figure.id(),
        figure.version(),
        PeriodJson.of(question.period()),
        AsOfJson.of(parameters.one(Asked.AS_OF), asOf),
        cell,
        Contributor.byKommun(all),
        page.items().stream().map(c -> json(c, asOf.position())).toList(),
        page.page(),
        page.limit(),
        page.total());
  }

  private ContributorJson json(Contributor contributor, long asOf) {
    Map<String, Long> adds = new TreeMap<>();
    contributor
        .items()
        .forEach((item, n) ->
            adds.put(item.code().isEmpty() ? item.name() : item.name() + "/" + item.code(), n));
    return new ContributorJson(
        contributor.stream(),
        contributor.enrolment(),
        contributor.on(),
        contributor.by(),
        adds,
        log.stream(contributor.stream()).stream()
            .filter(event -> event.position() <= asOf)
            .map(event -> new EventJson(event.position(), event.type()))
            .toList());
  }

  private static Map<String, List<String>> pages(MultiValueMap<String, String> query) {
    Map<String, List<String>> pages = new LinkedHashMap<>(query);
    pages.keySet().retainAll(Page.PARAMETERS);
    return pages;
  }

  private static Set<String> known() {
    Set<String> known = Asked.questionAnd(Asked.CELL);
    known.addAll(Page.PARAMETERS);
    return known;
  }
}
