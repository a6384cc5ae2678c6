package se.sparbar.query.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.sparbar.codes.Kommuner;
import se.sparbar.events.ReportEvent.CoachReportSubmitted;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.facts.InsatsFacts;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Question;
import se.sparbar.query.text.Texts;

/// What the coaches of a kommun wrote for the report, as it stands.
///
/// @param answers by the form's question, in its order
public record CoachText(
    String insats, String kommun, LocalDate from, LocalDate to, Map<String, String> answers) {
  private static final Set<String> TYPES = Set.of("coach-report-submitted");

  /// The coach reports whose time ends in the question's period, by insats and kommun; of each the
  /// one that was handed in last.
  public static List<CoachText> of(Question question, Facts facts, long position) {
    Map<InsatsId, String> names =
        facts.insatser(position).stream()
            .collect(Collectors.toMap(InsatsFacts::insats, InsatsFacts::name));
    Map<String, CoachReportSubmitted> last = new LinkedHashMap<>();
    facts
        .entries(TYPES, position)
        .forEach(entry -> last.put(entry.stream(), (CoachReportSubmitted) entry.event()));
    return last.values().stream()
        .filter(e -> !e.to().isBefore(question.from()))
        .filter(e -> !e.to().isAfter(question.to()))
        .filter(e -> question.insatser().isEmpty() || question.insatser().contains(e.insats()))
        .filter(e -> question.kommuner().isEmpty() || question.kommuner().contains(e.kommun()))
        .map(e -> of(e, names))
        .sorted(
            Comparator.comparing(CoachText::insats)
                .thenComparing(CoachText::kommun)
                .thenComparing(CoachText::to)
                .thenComparing(text -> text.answers().toString()))
        .toList();
  }

  /// `SE-Höglandet i Aneby, 2023-01-01 till och med 2023-12-31`.
  public String heading() {
    return Texts.text("coach-text.heading", insats, kommun, from, to);
  }

  /// An answer as its paragraphs.
  public static List<String> paragraphs(String answer) {
    return answer.lines().filter(line -> !line.isBlank()).map(String::strip).toList();
  }

  private static CoachText of(CoachReportSubmitted e, Map<InsatsId, String> names) {
    Map<String, String> answers = new LinkedHashMap<>();
    e.answers().forEach((question, answer) -> answers.put(question.label(), answer));
    return new CoachText(
        Objects.requireNonNullElse(names.get(e.insats()), e.insats().value().toString()),
        Kommuner.name(e.kommun()),
        e.from(),
        e.to(),
        answers);
  }
}
