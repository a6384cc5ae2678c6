package se.sparbar.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class EndToEndTest {
  private static final int CALLERS = 4;
  private static final int ENOUGH = 40;
  private static final String YEAR = "?from=2023-01-01&to=2023-12-31";

  @TempDir private Path data = Path.of("");

  @Test
  void a_fact_travels_from_the_form_to_the_figure_and_the_replay_agrees() throws Exception {
    try (Whole whole = Whole.start(data, "--no-demo");
        Client client = Client.of(whole)) {
      var forms = new Forms(client);
      JsonNode enrolment = forms.enrolment(forms.participant("A-17"), forms.insats("SE-Höglandet"));
      long position = Forms.position(forms.avslut(Forms.id(enrolment)));
      JsonNode figure = client.get("/api/v1/figures/to-work-or-studies" + YEAR, position);
      JsonNode replay =
          client.post(
              "/api/v1/replays",
              """
              {"figure": "to-work-or-studies", "from": "2023-01-01", "to": "2023-12-31"}
              """);
      assertThat(figure.at("/total/count").asInt()).isEqualTo(1);
      assertThat(replay.get("total")).isEqualTo(figure.get("total"));
      assertThat(whole.said()).hasSize(3);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void every_acknowledged_fact_survives_a_kill(boolean childrenToo) throws Exception {
    var acknowledged = new ConcurrentLinkedQueue<Long>();
    Whole first = Whole.start(data, "--no-demo");
    try (var callers = Executors.newVirtualThreadPerTaskExecutor();
        Client client = Client.of(first)) {
      for (int caller = 1; caller < CALLERS; caller++) {
        String prefix = "C" + caller + "-";
        callers.execute(() -> enrolUntilItFails(first, prefix, acknowledged));
      }
      var forms = new Forms(client);
      while (acknowledged.size() < ENOUGH) {
        acknowledged.add(Forms.position(forms.enrolled("M-" + acknowledged.size())));
      }
      kill(first, childrenToo);
    }
    try (Whole second = Whole.start(data, "--no-demo");
        Client client = Client.of(second)) {
      long latest = acknowledged.stream().max(Long::compare).orElseThrow();
      JsonNode figure = client.get("/api/v1/figures/enrolments" + YEAR, latest);
      // What was under way when the process died may be there or not; nobody was told that it is.
      assertThat(figure.at("/total/count").asInt())
          .isBetween(acknowledged.size(), acknowledged.size() + CALLERS);
      assertThat(Forms.position(new Forms(client).enrolled("after")))
          .as("the log goes on where it stood")
          .isGreaterThan(latest);
    }
  }

  private static void kill(Whole whole, boolean childrenToo) throws Exception {
    if (childrenToo) {
      whole.killEverything();
    } else {
      whole.killButLeaveTheChildren();
    }
  }

  private static void enrolUntilItFails(
      Whole whole, String prefix, ConcurrentLinkedQueue<Long> acknowledged) {
    try (Client client = Client.of(whole)) {
      var forms = new Forms(client);
      for (int number = 0; ; number++) {
        acknowledged.add(Forms.position(forms.enrolled(prefix + number)));
      }
    } catch (IOException | InterruptedException | AssertionError _) {
      // The end that was asked for; had it come early, the caller in the test itself would tell.
    }
  }
}
