package se.sparbar.query.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import se.sparbar.query.facts.InsatsFacts;
import se.sparbar.query.facts.Reading;

/// A figure's answer to a question: the whole and its parts.
public record Answer(Figure figure, Question question, Measured total, List<Part> parts) {

  /// One part and what it says.
  ///
  /// @param dimensions the figure's own, then those asked for
  /// @param codes that make the part, one for each dimension
  public record Part(List<String> dimensions, List<String> codes, Measured measured) {
    /// The codes by dimension.
    public Map<String, String> by() {
      return Answer.by(dimensions, codes);
    }
  }

  public static Answer of(Figure figure, Question question, Reading reading) {
    return of(
        figure,
        question,
        Sums.count(figure, question, reading),
        question.chosen(reading.insatser()));
  }

  public static Answer of(
      Figure figure, Question question, Sums sums, Collection<InsatsFacts> insatser) {
    return of(
        figure,
        question,
        each -> sums.cells().forEach(each),
        figure.measureTotal(sums, question, insatser));
  }

  /// @param cells gives each cell in its order
  static Answer of(
      Figure figure,
      Question question,
      Consumer<BiConsumer<List<String>, Cell>> cells,
      Measured total) {
    List<String> dimensions = dimensions(figure, question);
    List<Part> parts = new ArrayList<>();
    if (!dimensions.isEmpty()) {
      cells.accept(
          (codes, cell) -> parts.add(new Part(dimensions, codes, figure.measure(cell, question))));
    }
    return new Answer(figure, question, total, Collections.unmodifiableList(parts));
  }

  /// The codes of a cell by dimension, the figure's own first.
  public static Map<String, String> by(Answer answer, List<String> codes) {
    return by(answer.figure, answer.question, codes);
  }

  static Map<String, String> by(Figure figure, Question question, List<String> codes) {
    return by(dimensions(figure, question), codes);
  }

  private static Map<String, String> by(List<String> dimensions, List<String> codes) {
    Map<String, String> by = new LinkedHashMap<>();
    for (int i = 0; i < dimensions.size(); i++) {
      by.put(dimensions.get(i), codes.get(i));
    }
    return by;
  }

  private static List<String> dimensions(Figure figure, Question question) {
    List<String> dimensions = new ArrayList<>(figure.ownDimensions());
    question.by().forEach(dimension -> dimensions.add(dimension.id()));
    return List.copyOf(dimensions);
  }
}
