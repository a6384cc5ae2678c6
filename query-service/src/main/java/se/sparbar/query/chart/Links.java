package se.sparbar.query.chart;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.sparbar.query.figures.Dimension;
import se.sparbar.query.figures.Period;
import se.sparbar.query.figures.Question;

/// Where the parts of a chart lead: to what is behind them, with the chart's own period, part of
/// the world and position, so that it says the same however much is recorded later.
record Links(Question question, long position) {

  String figure(String figure) {
    return cell(figure, Map.of());
  }

  /// @param cell codes by dimension, the figure's own and those that it is broken down by
  String cell(String figure, Map<String, String> cell, Dimension... by) {
    return in(question.period(), figure, cell, by);
  }

  String in(Period period, String figure, Map<String, String> cell, Dimension... by) {
    String parts = Arrays.stream(by).map(Dimension::id).collect(Collectors.joining(","));
    StringBuilder codes = new StringBuilder();
    new TreeMap<>(cell)
        .forEach((dimension, code) ->
            codes.append("&cell=").append(dimension).append(':').append(encoded(code)));
    return "/siffror/%s?%s&asOf=position:%s%s%s%s"
        .formatted(
            figure, dates(period), position, parts.isEmpty() ? "" : "&by=" + parts, codes, place());
  }

  /// What moved a figure after one position until another, and why.
  String difference(String figure, long after, long until) {
    return "/siffror/%s?%s&asOf=position:%s&against=position:%s%s"
        .formatted(figure, dates(question.period()), until, after, place());
  }

  private static String dates(Period period) {
    return "from=%s&to=%s".formatted(period.from(), period.to());
  }

  private String place() {
    StringBuilder place = new StringBuilder();
    question.insatser().stream()
        .map(insats -> insats.value().toString())
        .sorted()
        .forEach(insats -> place.append("&insats=").append(insats));
    question
        .forbund()
        .forEach(forbund -> place.append("&forbund=").append(encoded(forbund.name())));
    question.kommuner().stream()
        .sorted()
        .forEach(kommun -> place.append("&kommun=").append(kommun.code()));
    return place.toString();
  }

  /// As in the query of an address (RFC 3986).
  private static String encoded(String value) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
      encoded.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return encoded.toString();
  }
}
