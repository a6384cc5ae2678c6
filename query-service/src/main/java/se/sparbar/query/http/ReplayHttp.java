package se.sparbar.query.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import se.sparbar.query.figures.Answer;
import se.sparbar.query.figures.AsOf;
import se.sparbar.query.figures.Figure;
import se.sparbar.query.figures.Positions;
import se.sparbar.query.figures.Question;
import se.sparbar.query.figures.Reached;
import se.sparbar.query.figures.Replays;
import se.sparbar.query.figures.Replays.Replayed;
import se.sparbar.query.http.AnswerJson.ReplayJson;

/// The same answer as a figure's own address gives, computed a second way: by folding the log
/// itself.
@RestController
class ReplayHttp {
  private static final String FIGURE = "figure";
  static final Set<String> KNOWN = Asked.questionAnd(FIGURE);

  private final Replays replays;
  private final Positions positions;

  ReplayHttp(Replays replays, Positions positions) {
    this.replays = replays;
    this.positions = positions;
  }

  /// The body has the parameters of `GET /figures/{id}`, and the figure's id; `insats` and `kommun`
  /// may be lists.
  @PostMapping("/api/v1/replays")
  AnswerJson replay(@RequestBody Map<String, Object> body) {
    Parameters parameters = new Parameters(texts(body), KNOWN);
    Asked asked = new Asked(parameters);
    Figure figure = asked.figure(String.valueOf(parameters.one(FIGURE)));
    AsOf asOf = asked.asOf(Asked.AS_OF);
    // What can be refused without the log is refused before it is folded.
    new Asked(parameters).period();
    asked.by();
    parameters.then(() -> figure);
    Reached reached = positions.resolve(asOf);
    long begun = System.nanoTime();
    try (Replayed replayed = replays.replay(reached.position())) {
      Question question = asked.question(null, replayed.reading().insatser());
      Answer answer = Answer.of(figure, question, replayed.reading());
      return AnswerJson.of(
          answer,
          parameters.one(Asked.AS_OF),
          reached,
          new ReplayJson(
              replayed.events(), Duration.ofNanos(System.nanoTime() - begun).toMillis()));
    }
  }

  private static Map<String, List<String>> texts(Map<String, Object> body) {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    body.forEach((name, value) -> texts.put(name, texts(value)));
    return texts;
  }

  private static List<String> texts(Object value) {
    if (value instanceof List<?> list) {
      List<String> texts = new ArrayList<>();
      list.forEach(item -> texts.add(String.valueOf(item)));
      return texts;
    }
    return List.of(String.valueOf(value));
  }
}
