package se.sparbar.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sparbar.query.figures.Figure;
import se.sparbar.query.figures.Figures;
import se.sparbar.standalone.demo.AdoptedAgain;
import se.sparbar.standalone.demo.Demo;
import se.sparbar.standalone.demo.PublishedFigures;
import se.sparbar.standalone.demo.PublishedFigures.Published;
import tools.jackson.databind.JsonNode;

/// The demo on its way through everything: real commands, PostgreSQL, Kafka, both services, HTTP.
class GoldenEndToEndTest {
  private static final int EVENTS = Demo.size(Demo.SEED);
  private static final List<String> DAYS = List.of("2023-03-01", "2024-03-22", "2026-01-01");

  @TempDir private Path data = Path.of("");

  @Test
  void the_published_figures_come_out_and_a_replay_says_the_same() throws Exception {
    try (Whole whole = Whole.start(data);
        Client client = Client.of(whole)) {
      assertThat(whole.said()).anyMatch(line -> line.contains("100 %"));
      Map<String, String> insatser = insatser(client);
      for (Published number : PublishedFigures.all()) {
        JsonNode answer = client.get(path(number, insatser), EVENTS);
        assertThat(counted(answer, number)).as(number.toString()).isEqualTo(number.count());
      }
      difference_of_2022_is_27(client, insatser);
      replays_agree(client);
      adopted_reports_stand(client, String.valueOf(insatser.get("SE-Höglandet")));
    }
    try (Whole again = Whole.start(data);
        Client client = Client.of(again)) {
      assertThat(again.said()).noneMatch(line -> line.contains("%"));
      assertThat(client.get("/api/v1/figures/avslut" + year(2023), EVENTS).at("/asOf/position"))
          .hasToString(String.valueOf(EVENTS));
    }
  }

  private static void difference_of_2022_is_27(Client client, Map<String, String> insatser)
      throws Exception {
    String path = "/api/v1/figures/open-at/difference" + year(2022);
    String se = "&insats=" + insatser.get("SE-Höglandet");
    JsonNode difference = client.get(path + se + "&asOf=2023-03-01&against=2024-03-22", EVENTS);
    assertThat(difference.at("/total/asOf/count").asLong()).isEqualTo(175 - 62);
    assertThat(difference.at("/total/against/count").asLong()).isEqualTo(201 - 61);
    Map<String, Long> causes = new HashMap<>();
    for (JsonNode cause : difference.required("causes")) {
      causes.put(cause.required("cause").asString(), cause.at("/change/count").asLong());
    }
    assertThat(causes)
        .isEqualTo(Map.of("LATE", 22L, "CORRECTION", 3L, "VOID", -2L, "WITHDRAWAL", 4L));
  }

  private static void replays_agree(Client client) throws Exception {
    for (Figure figure : Figures.all()) {
      for (String day : DAYS) {
        String path = "/api/v1/figures/" + figure.id() + year(2022) + "&by=sex,kommun&asOf=" + day;
        JsonNode live = client.get(path, EVENTS);
        JsonNode replay =
            client.post(
                "/api/v1/replays",
                """
                {"figure": "%s", "from": "2022-01-01", "to": "2022-12-31", "by": "sex,kommun", "asOf": "%s"}
                """
                    .formatted(figure.id(), day));
        for (String part : List.of("asOf", "total", "cells")) {
          assertThat(replay.get(part)).as(figure.id() + " " + day).isEqualTo(live.get(part));
        }
      }
    }
  }

  /// As the board adopted them, with the figures that the documents give, and with what has come
  /// since.
  private static void adopted_reports_stand(Client client, String insats) throws Exception {
    JsonNode reports = client.get("/api/v1/adopted-reports", EVENTS).required("items");
    assertThat(reports.values())
        .extracting(r -> r.required("report").asString())
        .containsExactly("2023", "2022");
    JsonNode of2022 = reports.required(1);
    JsonNode files = of2022.at("/versions/0/documents");
    assertThat(files.size()).isEqualTo(7);
    Map<String, String> made = new HashMap<>();
    AdoptedAgain.files().forEach(file -> made.put(file.name(), sha256(file.content())));
    for (JsonNode file : files) {
      String digest = sha256(client.bytes(file.required("href").asString()));
      assertThat(digest).isEqualTo(file.required("sha256").asString());
      assertThat(digest)
          .as("the same to the byte, made in another process: " + file.required("name"))
          .isEqualTo(made.get(file.required("name").asString()));
    }
    JsonNode frozen = client.get(files.required(0).required("href").asString(), EVENTS);
    JsonNode avslut = find(frozen.required("figures"), "id", "avslut");
    JsonNode byInsats = find(avslut.required("breakdowns"), "by", "[\"insats\"]");
    JsonNode ofSe = find(byInsats.required("cells"), "parts", "[\"" + insats + "\"]");
    assertThat(ofSe.at("/said/count").asInt()).isEqualTo(62);
    String drift = "/api/v1/adopted-reports/" + of2022.required("id").asString() + "/drift";
    JsonNode openAt = find(client.get(drift, EVENTS).required("figures"), "figure", "open-at");
    long causes = 0;
    for (JsonNode cause : openAt.required("causes")) {
      causes += cause.at("/change/count").asLong();
    }
    assertThat(causes).isEqualTo(openAt.at("/change/count").asLong()).isNotZero();
    assertThat(openAt.at("/now/count").asLong() - openAt.at("/adopted/count").asLong())
        .isEqualTo(causes);
  }

  private static JsonNode find(JsonNode figures, String name, String id) {
    return figures.values().stream()
        .filter(one -> one.required(name).asString(one.required(name).toString()).equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> insatser(Client client) throws Exception {
    return client.get("/api/v1/insatser", EVENTS).required("items").values().stream()
        .collect(
            Collectors.toMap(i -> i.required("name").asString(), i -> i.required("id").asString()));
  }

  private static String path(Published number, Map<String, String> insatser) {
    String asked =
        "&by=sex&insats=%s&asOf=%s".formatted(insatser.get(number.insats()), number.asOf());
    return "/api/v1/figures/" + number.figure() + year(number.year()) + asked;
  }

  private static String year(int year) {
    return "?from=%s&to=%s".formatted(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static long counted(JsonNode answer, Published number) {
    long count = 0;
    for (JsonNode cell : answer.required("cells")) {
      Map<String, String> by = new HashMap<>();
      cell.required("by").properties().forEach(e -> by.put(e.getKey(), e.getValue().asString()));
      count += number.holds(by) ? cell.required("count").asLong() : 0;
    }
    return count;
  }
}
