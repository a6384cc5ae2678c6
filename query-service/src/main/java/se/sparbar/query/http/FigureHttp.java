package se.sparbar.query.http;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.sparbar.query.figures.Answer;
import se.sparbar.query.figures.AsOf;
import se.sparbar.query.figures.Difference;
import se.sparbar.query.figures.Dimension;
import se.sparbar.query.figures.EventNote;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Figure;
import se.sparbar.query.figures.Figures;
import se.sparbar.query.figures.Measured;
import se.sparbar.query.figures.Needs;
import se.sparbar.query.figures.Positions;
import se.sparbar.query.figures.Question;
import se.sparbar.query.figures.Reached;
import se.sparbar.query.http.AnswerJson.AsOfJson;
import se.sparbar.query.http.AnswerJson.MeasuredJson;

/// The figures, their history and their differences.
@RestController
@RequestMapping("/api/v1/figures")
class FigureHttp {
  static final Set<String> QUESTION = Asked.questionAnd();
  static final Set<String> TWO_POSITIONS = Asked.questionAnd(Asked.AGAINST);

  private final Facts facts;
  private final Positions positions;

  FigureHttp(Facts facts, Positions positions) {
    this.facts = facts;
    this.positions = positions;
  }

  /// One figure's definition.
  record Definition(
      String id,
      int version,
      String name,
      String definition,
      List<String> ownDimensions,
      List<String> dimensions) {
    static Definition of(Figure figure) {
      return new Definition(
          figure.id(),
          figure.version(),
          figure.name(),
          figure.definition(),
          figure.ownDimensions(),
          Arrays.stream(Dimension.values()).map(Dimension::id).toList());
    }
  }

  @GetMapping
  Page<Definition> list(@RequestParam MultiValueMap<String, String> query) {
    return Page.of(Figures.all().stream().map(Definition::of).toList(), query);
  }

  @GetMapping("/{id}")
  AnswerJson answer(@PathVariable String id, @RequestParam MultiValueMap<String, String> query) {
    Parameters parameters = new Parameters(query, QUESTION);
    Asked asked = new Asked(parameters);
    Figure figure = asked.figure(id);
    Reached asOf = reached(asked, parameters, Asked.AS_OF);
    Question question = asked.question(null, facts.insatser(asOf.position()));
    Answer answer =
        Answer.of(figure, question, facts.read(question, Needs.of(figure), asOf.position()));
    return AnswerJson.of(answer, parameters.one(Asked.AS_OF), asOf, null);
  }

  @GetMapping("/{id}/difference")
  DifferenceJson difference(
      @PathVariable String id, @RequestParam MultiValueMap<String, String> query) {
    Parameters parameters = new Parameters(query, TWO_POSITIONS);
    Asked asked = new Asked(parameters);
    Figure figure = asked.figure(id);
    AsOfJson one = at(asked, parameters, Asked.AS_OF);
    AsOfJson other = at(asked, parameters, Asked.AGAINST);
    boolean inOrder = one.position() <= other.position();
    AsOfJson earlier = inOrder ? one : other;
    AsOfJson later = inOrder ? other : one;
    Question question = asked.question(null, facts.insatser(later.position()));
    return DifferenceJson.of(
        Difference.between(figure, question, facts, earlier.position(), later.position()),
        earlier,
        later);
  }

  /// The figure as it was known from a position on.
  record KnownJson(long position, Instant recordedAt, MeasuredJson total) {}

  @GetMapping("/{id}/history")
  List<KnownJson> history(
      @PathVariable String id, @RequestParam MultiValueMap<String, String> query) {
    Parameters parameters = new Parameters(query, QUESTION);
    Asked asked = new Asked(parameters);
    Figure figure = asked.figure(id);
    Reached asOf = reached(asked, parameters, Asked.AS_OF);
    Question question = asked.question(null, facts.insatser(asOf.position()));
    SortedMap<Long, Measured> history =
        Difference.history(figure, question, facts, asOf.position());
    Map<Long, EventNote> notes = facts.notes(history.keySet());
    return history.entrySet().stream()
        .map(known ->
            new KnownJson(
                known.getKey(),
                Objects.requireNonNull(notes.get(known.getKey())).recordedAt(),
                MeasuredJson.of(known.getValue())))
        .toList();
  }

  private AsOfJson at(Asked asked, Parameters parameters, String name) {
    return AsOfJson.of(parameters.one(name), reached(asked, parameters, name));
  }

  private Reached reached(Asked asked, Parameters parameters, String name) {
    AsOf asOf = asked.asOf(name);
    return parameters.hasErrors() ? positions.resolve(new AsOf.Now()) : positions.resolve(asOf);
  }
}
