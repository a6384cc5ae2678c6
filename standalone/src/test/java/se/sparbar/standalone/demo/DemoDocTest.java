package se.sparbar.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
import se.sparbar.query.figures.Difference.Explained;
import se.sparbar.query.figures.Item;
import se.sparbar.query.figures.Period;
import se.sparbar.query.figures.Question;

/// `docs/demo.md` says what the demo holds; what it says is held against the demo.
class DemoDocTest {
  private static final List<Told> EVENTS = Demo.events(Demo.SEED);

  private final String text = Files.readString(Path.of("../docs/demo.md"));

  DemoDocTest() throws IOException {}

  @Test
  void its_sizes_are_those_of_the_demo() {
    assertThat(text)
        .contains(
            "%d persons, %d enrolments, %d events"
                .formatted(streams("participant"), started(), EVENTS.size()))
        .contains("%s and %s".formatted(EVENTS.getFirst().recordedOn(), "2024-05-31"));
    assertThat(EVENTS.getLast().recordedOn()).isEqualTo("2024-05-31");
  }

  @Test
  void its_ids_are_those_of_the_demo() {
    assertThat(text)
        .contains(DemoInsats.named(DemoInsats.SE).id(Demo.SEED).value().toString())
        .contains(DemoInsats.named(DemoInsats.IT).id(Demo.SEED).value().toString());
    assertThat(EVENTS)
        .anyMatch(told ->
            text.contains(told.stream().value().toString())
                && told.stream().kind().equals("enrolment"));
  }

  @Test
  void its_causes_are_those_of_the_difference() {
    Question question =
        new Question(
            Period.year(2022),
            Set.of(DemoInsats.named(DemoInsats.SE).id(Demo.SEED)),
            Set.of(),
            List.of());
    List<Explained> causes =
        new DemoLog(EVENTS)
            .difference("open-at", question, LocalDate.of(2023, 3, 1), LocalDate.of(2024, 3, 22))
            .causes();
    for (Explained cause : causes) {
      long change = cause.change().total().get(Item.COUNT);
      assertThat(text)
          .contains("| %s | %d | %+d |".formatted(cause.cause(), cause.steps().size(), change));
    }
  }

  private static long started() {
    return EVENTS.stream().filter(told -> told.event() instanceof EnrolmentStarted).count();
  }

  private static long streams(String kind) {
    return EVENTS.stream().map(Told::stream).filter(s -> s.kind().equals(kind)).distinct().count();
  }
}
