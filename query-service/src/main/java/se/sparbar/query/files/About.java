package se.sparbar.query.files;

import static se.sparbar.query.text.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What must be known of any figure in a file: whose, of which period, and as known when.
final class About {
  private About() {}

  /// A name and what it is.
  record Fact(String name, String value) {}

  static List<Fact> facts(ReportDocument document) {
    List<Fact> facts = new ArrayList<>();
    if (!document.whose().isEmpty()) {
      facts.add(new Fact(text("file.about.whose"), String.join(", ", document.whose())));
    }
    facts.add(
        new Fact(
            text("file.about.period"),
            text("file.about.period.value", document.period().from(), document.period().to())));
    @Nullable String given = document.given();
    facts.add(
        new Fact(text("file.about.as-of"), given == null ? text("file.about.as-of.now") : given));
    facts.add(new Fact(text("file.about.position"), Long.toString(document.asOf().position())));
    facts.add(
        new Fact(
            text("file.about.recorded"),
            document.asOf().recordedAt() == null
                ? text("file.about.recorded.nothing")
                : document.recorded()));
    return facts;
  }

  static Grid grid(ReportDocument document) {
    return new Grid(
        text("file.about"),
        List.of(text("file.about"), ""),
        facts(document).stream()
            .map(
                fact -> List.<Entry>of(new Entry.Words(fact.name()), new Entry.Words(fact.value())))
            .toList());
  }
}
