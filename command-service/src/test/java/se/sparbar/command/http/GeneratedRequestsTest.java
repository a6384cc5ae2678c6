package se.sparbar.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.sparbar.command.http.Server.Answer;
import se.sparbar.command.http.WriteApiTest.Way;
import se.sparbar.envelope.Stored;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/// Requests to write, valid, mutated and hostile, made from the table of routes and the OpenAPI
/// document; `-Dsparbar.requests=100000 -Dsparbar.seed=7` for more and for others.
@Timeout(1800)
class GeneratedRequestsTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int FEW = 2500;
  private static final int REQUESTS = Integer.getInteger("sparbar.requests", FEW);
  private static final int MORE = 4000;

  /// A few thousand requests come by chance to nearly every command; a hundred thousand to each.
  private static final int MISSED = 8;

  private static final long SEED = Long.getLong("sparbar.seed", 20231);
  private static final String ID = "4f1c9a52-3d6e-4b7a-8c0d-2e5f6a7b8c9d";

  private final Server server = Server.shared();
  private final JsonNode document = JSON.readTree(server.get("/v3/api-docs").response().body());
  private final Shape receipt = Shape.of(document, "Receipt");
  private final Shape problem = Shape.of(document, "Problem");
  private final Random random = new Random(SEED);
  private final Bodies bodies = new Bodies(document, random);
  private final List<Way<?, ?>> ways = WriteApiTest.ways().toList();
  private final Map<String, Answer> kept = new HashMap<>();
  private final Set<Way<?, ?>> waiting = new LinkedHashSet<>(ways);
  private final SortedMap<String, Integer> seen = new TreeMap<>();

  /// What takes several steps in their order would hardly come to its end by chance.
  private final Queue<String> steps =
      new ArrayDeque<>(
          List.of(
              "StartInsats",
              "RegisterParticipant",
              "ReceiveReferral",
              "AcceptReferral",
              "Queue",
              "LeaveQueue",
              "RegisterParticipant",
              "ReceiveReferral",
              "AcceptReferral",
              "StartReferred"));

  private final Map<String, List<Accepted>> accepted = new HashMap<>();
  private final List<String> keys = new ArrayList<>();
  private long head = server.log().head();

  /// A request that was accepted: for what, and its body.
  private record Accepted(String id, JsonNode body) {}

  /// One request, and what tells it from a good one.
  @SuppressWarnings("ArrayRecordComponent") // requests are sent, never compared
  private record Request(
      Way<?, ?> way, String method, String path, byte[] body, String type, List<String> headers) {
    String shown() {
      return method + " " + path + " " + headers + " " + new String(body, StandardCharsets.UTF_8);
    }
  }

  @Test
  void none_is_answered_by_5xx_or_in_another_shape_and_none_has_half_an_effect() {
    for (int i = 0; i < REQUESTS || (!waiting.isEmpty() && i < REQUESTS + MORE); i++) {
      Request request = request();
      Answer answer =
          server.send(
              request.method(),
              request.path(),
              BodyPublishers.ofByteArray(request.body()),
              request.type(),
              request.headers().toArray(String[]::new));
      String where =
          "request "
              + i
              + " of seed "
              + SEED
              + ": "
              + request.shown()
              + " -> "
              + answer.status()
              + " "
              + answer.response().body();
      check(request, answer, where);
      String code = answer.status() == 201 ? "" : " " + answer.code();
      seen.merge(request.way() + " " + answer.status() + code, 1, Integer::sum);
    }
    positions();
    if (REQUESTS > FEW) {
      System.out.println(seen);
    }
    assertThat(waiting)
        .as("commands that were never accepted: %s", seen)
        .hasSizeLessThanOrEqualTo(REQUESTS > FEW ? 0 : MISSED);
  }

  private void check(Request request, Answer answer, String where) {
    assertThat(answer.status()).as(where).isLessThan(500);
    assertThat(answer.response().body()).as(where).doesNotContainPattern("0119.?9802");
    if (answer.status() == 201) {
      effect(request, answer, where);
      return;
    }
    assertThat(server.log().head()).as("nothing was recorded by " + where).isEqualTo(head);
    assertThat(answer.status() == 405 || documented(request, answer.status())).as(where).isTrue();
    assertThat(answer.header("Content-Type")).as(where).startsWith("application/problem+json");
    assertThat(problem.errors(answer.body())).as(where).isEmpty();
    assertThat(answer.body().path("status").intValue()).as(where).isEqualTo(answer.status());
  }

  private boolean documented(Request request, int status) {
    String pointer = path(request.way()).replace("~", "~0").replace("/", "~1");
    return document.at("/paths/" + pointer + "/post/responses").has(Integer.toString(status));
  }

  /// All events of the command are there, and nothing else is.
  private void effect(Request request, Answer answer, String where) {
    assertThat(receipt.errors(answer.body())).as(where).isEmpty();
    int key = request.headers().indexOf("Idempotency-Key");
    if (key >= 0) {
      Answer before = kept.putIfAbsent(request.headers().get(key + 1), answer);
      if (before != null) {
        assertThat(answer.response().body()).as(where).isEqualTo(before.response().body());
        assertThat(server.log().head()).as(where).isEqualTo(head);
        return;
      }
    }
    List<Stored> events = server.log().after(head, 100);
    assertThat(events).as(where).isNotEmpty();
    assertThat(events).as(where).extracting(Stored::stream).allMatch(s -> s.endsWith(answer.id()));
    assertThat(events.getLast().position()).as(where).isEqualTo(answer.position());
    assertThat(events.getLast().streamVersion()).as(where).isEqualTo(answer.version());
    assertThat(events.getLast().position()).as(where).isEqualTo(head + events.size());
    assertThat(server.log().head()).as(where).isEqualTo(answer.position());
    head = answer.position();
    waiting.remove(request.way());
    if (request.way().resource().subject().example() == null) {
      accepted
          .computeIfAbsent(request.way().resource().name(), _ -> new ArrayList<>())
          .add(new Accepted(answer.id(), JSON.readTree(request.body())));
    }
    bodies.made(idKind(request.way()), answer.id());
  }

  private void positions() {
    long last = 0;
    List<Stored> page = server.log().after(0, 1000);
    while (!page.isEmpty()) {
      for (Stored event : page) {
        assertThat(event.position()).isEqualTo(last + 1);
        last = event.position();
      }
      page = server.log().after(last, 1000);
    }
    assertThat(last).isEqualTo(head);
  }

  private Request request() {
    @Nullable String next = steps.poll();
    if (next != null) {
      Way<?, ?> way = ways.stream().filter(w -> w.command().equals(next)).findFirst().orElseThrow();
      byte[] body = bytes(bodies.exactly(next, way.example()));
      String path = path(way).replace("{id}", id(way));
      return new Request(way, "POST", path, body, "application/json", List.of());
    }
    Way<?, ?> way = way();
    JsonNode example = way.example();
    @Nullable Accepted before = before(way);
    JsonNode earlier = before == null ? MissingNode.getInstance() : before.body();
    ObjectNode good = bodies.like(way.command(), example, earlier);
    String path = path(way).replace("{id}", before == null ? id(way) : before.id());
    return switch (random.nextInt(10)) {
      case 0, 1, 2, 3, 4, 5 ->
          new Request(way, "POST", path, bytes(good), "application/json", headers(false));
      case 6, 7 ->
          new Request(
              way, "POST", path, Hostile.of(good, random), "application/json", headers(false));
      case 8 -> new Request(way, "POST", path, bytes(good), "application/json", headers(true));
      default -> strange(way, path, bytes(good));
    };
  }

  /// New ones first, so that there is something to write to; and what nobody has managed yet.
  private Way<?, ?> way() {
    List<Way<?, ?>> from =
        switch (random.nextInt(6)) {
          case 0 -> ways.stream().filter(way -> way.route().creates()).toList();
          case 1, 2 -> waiting.isEmpty() ? ways : List.copyOf(waiting);
          default -> ways;
        };
    return from.get(random.nextInt(from.size()));
  }

  private Request strange(Way<?, ?> way, String path, byte[] body) {
    return switch (random.nextInt(4)) {
      case 0 -> {
        String type =
            pick("text/plain", "", "application/xml", "application/json;charset=x", "a/b");
        yield new Request(way, "POST", path, body, type, List.of());
      }
      case 1 -> {
        String method = pick("PUT", "DELETE", "PATCH", "GET");
        yield new Request(way, method, path, body, "application/json", List.of());
      }
      case 2 -> {
        List<String> accept = List.of("Accept", pick("text/html", "image/png", "x", "*/*"));
        yield new Request(way, "POST", path, body, "application/json", accept);
      }
      default -> {
        String id =
            pick(
                "x",
                "1-1-1-1-1",
                "%C3%A5",
                "-",
                Hostile.A_PERSON,
                ID.toUpperCase(Locale.ROOT),
                "a".repeat(3000));
        yield new Request(
            way, "POST", path(way).replace("{id}", id), body, "application/json", List.of());
      }
    };
  }

  private List<String> headers(boolean malformed) {
    if (malformed) {
      return random.nextBoolean()
          ? List.of(
              "If-Match",
              pick("1", "*", "W/\"1\"", "\"x\"", "\"1\",\"2\"", "\"" + "9".repeat(30) + "\""))
          : List.of("Idempotency-Key", pick("a b", "x".repeat(201), Hostile.A_PERSON, "å"));
    }
    return switch (random.nextInt(6)) {
      case 0 -> List.of("If-Match", "\"" + random.nextInt(6) + "\"");
      case 1 -> List.of("Idempotency-Key", key());
      default -> List.of();
    };
  }

  private String key() {
    if (!keys.isEmpty() && random.nextInt(4) == 0) {
      return keys.get(random.nextInt(keys.size()));
    }
    keys.add(new UUID(random.nextLong(), random.nextLong()).toString());
    return keys.getLast();
  }

  private String pick(String... of) {
    return of[random.nextInt(of.length)];
  }

  /// One that was accepted not long ago for the same kind of thing, to go on from.
  private @Nullable Accepted before(Way<?, ?> way) {
    List<Accepted> all = accepted.getOrDefault(way.resource().name(), List.of());
    if (all.isEmpty() || way.route().creates() || random.nextInt(3) > 0) {
      return null;
    }
    int recent = Math.min(all.size(), 40);
    return all.get(all.size() - 1 - random.nextInt(recent));
  }

  private String id(Way<?, ?> way) {
    @Nullable String named = way.resource().subject().example();
    return named == null ? bodies.id(idKind(way)) : named;
  }

  private static <I, C> String path(Way<I, C> way) {
    return way.resource().path(way.route());
  }

  private static <I, C> String idKind(Way<I, C> way) {
    return String.valueOf(
        way.resource().subject().id().apply(new UUID(0, 0)).getClass().getSimpleName());
  }

  private static byte[] bytes(JsonNode body) {
    return JSON.writeValueAsBytes(body);
  }
}
