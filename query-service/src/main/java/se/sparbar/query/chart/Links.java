package se.sparbar.query.chart;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import se.sparbar.query.figures.Dimension;
import se.sparbar.query.figures.Period;
import se.sparbar.query.figures.Question;

/// Where the parts of a chart lead: to the figure itself, with the chart's own period, part of the
/// world and position, so that it says the same however much is recorded later.
record Links(Question question, long position) {

  String figure(String figure, Dimension... by) {
    return in(question.period(), figure, by);
  }

  String in(Period period, String figure, Dimension... by) {
    String parts = Arrays.stream(by).map(Dimension::id).collect(Collectors.joining(","));
    return "/api/v1/figures/%s?%s&asOf=position:%s%s%s"
        .formatted(figure, dates(period), position, parts.isEmpty() ? "" : "&by=" + parts, place());
  }

  /// What moved a figure after one position until another, and why.
  String difference(String figure, long after, long until) {
    return "/api/v1/figures/%s/difference?%s&asOf=position:%s&against=position:%s%s"
        .formatted(figure, dates(question.period()), after, until, place());
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
