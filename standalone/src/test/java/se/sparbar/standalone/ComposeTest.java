package se.sparbar.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import se.sparbar.embedded.Databases;
import se.sparbar.embedded.PostgresServer;

/// What the composition promises can be read in it, also where no Docker runs.
class ComposeTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final String OWN_SERVICES = "command-service,query-service";

  private final String text = Files.readString(ROOT.resolve("docker-compose.yml"));
  private final Map<String, Object> compose = map(new Yaml().load(text));
  private final Map<String, Object> services = map(compose.get("services"));

  ComposeTest() throws IOException {}

  @ParameterizedTest
  @CsvSource({
    "postgres, postgres:18",
    "kafka, apache/kafka:4.3.1",
    "proxy, caddy:2",
  })
  void an_image_is_of_the_version_that_we_test(String service, String image) {
    assertThat(service(service)).containsEntry("image", image);
  }

  @ParameterizedTest
  @ValueSource(strings = {"postgres", "kafka", "command-service", "query-service", "proxy"})
  void every_part_tells_its_health_and_comes_back_after_a_fall(String service) throws IOException {
    assertThat(service(service)).containsEntry("restart", "unless-stopped");
    if (OWN_SERVICES.contains(service)) {
      assertThat(dockerfile(service)).contains("HEALTHCHECK", "/actuator/health");
    } else {
      assertThat(service(service)).containsKey("healthcheck");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"command-service", "query-service"})
  void a_service_runs_its_own_main_class_and_never_as_root(String service) throws Exception {
    String main =
        service.equals("command-service")
            ? "se.sparbar.command.CommandService"
            : "se.sparbar.query.QueryService";
    assertThat(dockerfile(service)).contains("\nUSER 10001\n", "\"" + main + "\"");
    assertThat(map(service(service).get("build"))).containsEntry("context", ".");
    assertThat(service(service)).containsEntry("cap_drop", List.of("ALL"));
  }

  @Test
  void services_are_given_the_settings_that_the_standalone_gives_them() throws Exception {
    Databases databases = PostgresServer.shared().databases();
    assertThat(settings("command-service"))
        .isEqualTo(asVariables(Settings.forCommandService(databases, "")));
    assertThat(settings("query-service"))
        .isEqualTo(asVariables(Settings.forQueryService(databases, "")));
  }

  @Test
  void no_secret_stands_in_the_file() {
    for (Object service : services.values()) {
      map(map(service).getOrDefault("environment", Map.of()))
          .forEach((name, value) -> {
            if (name.endsWith("PASSWORD")) {
              assertThat(value).asString().matches("\\$\\{\\w+:\\?.+}");
            }
          });
    }
  }

  @Test
  void every_variable_is_explained_and_given_no_value() throws IOException {
    Set<String> explained = new TreeSet<>();
    for (String line : Files.readAllLines(ROOT.resolve(".env.example"))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        assertThat(line).matches("\\w+=");
        explained.add(line.substring(0, line.length() - 1));
      }
    }
    Set<String> used =
        Pattern.compile("\\$\\{(\\w+)")
            .matcher(text)
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(used).isEqualTo(explained);
  }

  @Test
  void only_the_proxy_is_seen_from_outside_and_only_from_this_machine() {
    services.forEach((name, service) -> {
      if (!name.equals("proxy")) {
        assertThat(map(service)).doesNotContainKey("ports");
      }
    });
    assertThat(service("proxy"))
        .containsEntry("ports", List.of("127.0.0.1:${SPARBAR_PORT:-8080}:8080"));
  }

  @Test
  void what_must_last_lies_on_volumes_and_what_is_mounted_exists() {
    assertThat(map(compose.get("volumes"))).containsOnlyKeys("postgres", "kafka");
    List<String> mounted =
        services.values().stream()
            .flatMap(service -> volumes(map(service)))
            .filter(volume -> volume.startsWith("./"))
            .map(volume -> volume.split(":", -1)[0])
            .toList();
    assertThat(mounted)
        .hasSize(4)
        .allSatisfy(path -> assertThat(ROOT.resolve(path)).isRegularFile());
  }

  @Test
  void the_proxy_sends_reads_and_replays_to_query_service_and_the_rest_to_command_service()
      throws IOException {
    String routes = Files.readString(ROOT.resolve("docker/Caddyfile")).replaceAll("\\s+", " ");
    assertThat(routes)
        .contains("@imports path /api/v1/imports/*")
        .contains("@reads method GET HEAD")
        .contains("@replays { method POST path /api/v1/replays }")
        .contains(
            "handle @imports { reverse_proxy command-service:8080 } handle @reads { reverse_proxy")
        .contains("handle @reads { reverse_proxy query-service:8080 }")
        .contains("handle @replays { reverse_proxy query-service:8080 }")
        .contains("handle { reverse_proxy command-service:8080 }");
  }

  @Test
  void docker_accepts_the_file_where_there_is_a_docker_to_ask() throws Exception {
    assumeTrue(docker("compose", "version") == 0, "docker compose is not installed here");
    assertThat(docker("compose", "--env-file", env().toString(), "config", "--quiet")).isZero();
  }

  private static int docker(String... arguments) throws InterruptedException {
    try {
      List<String> command = Stream.concat(Stream.of("docker"), Stream.of(arguments)).toList();
      return new ProcessBuilder(command)
          .directory(ROOT.toFile())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException _) {
      return -1; // No docker at all.
    }
  }

  private static Path env() throws IOException {
    String filled =
        Files.readString(ROOT.resolve(".env.example")).replace("PASSWORD=", "PASSWORD=x");
    return Files.writeString(Files.createTempFile("compose", ".env"), filled);
  }

  private static String dockerfile(String service) throws IOException {
    return Files.readString(ROOT.resolve(service).resolve("Dockerfile"));
  }

  private static Stream<String> volumes(Map<String, Object> service) {
    return ((List<?>) service.getOrDefault("volumes", List.of())).stream().map(String::valueOf);
  }

  private Set<String> settings(String service) {
    return map(service(service).get("environment")).keySet().stream()
        .filter(name -> name.startsWith("SPARBAR_"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> asVariables(Map<String, Object> settings) {
    return settings.keySet().stream()
        .map(name -> name.toUpperCase(Locale.ROOT).replace('.', '_'))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Map<String, Object> service(String name) {
    return map(services.get(name));
  }

  private static Map<String, Object> map(@Nullable Object yaml) {
    assertThat(yaml).isInstanceOf(Map.class);
    Map<String, Object> typed = new TreeMap<>();
    if (yaml instanceof Map<?, ?> untyped) {
      untyped.forEach((key, value) ->
          typed.put(String.valueOf(key), String.valueOf(value).equals("null") ? "" : value));
    }
    return typed;
  }
}
