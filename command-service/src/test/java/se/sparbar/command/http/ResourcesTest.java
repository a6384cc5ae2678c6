package se.sparbar.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResourcesTest {
  static List<Resource<?, ?>> resources() {
    return Resources.ALL;
  }

  @ParameterizedTest
  @MethodSource("resources")
  void every_command_of_the_family_has_one_route(Resource<?, ?> resource) {
    Stream<Class<?>> commands =
        Resources.ALL.stream()
            .filter(other -> other.commands() == resource.commands())
            .flatMap(ResourcesTest::commands);
    assertThat(commands).containsExactlyInAnyOrder(resource.commands().getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("resources")
  void every_command_has_the_component_that_is_the_paths_id(Resource<?, ?> resource) {
    String component = resource.subject().component();
    assertThat(resource.routes())
        .allSatisfy(route ->
            assertThat(route.command().getRecordComponents())
                .extracting(c -> c.getName())
                .contains(component));
  }

  @Test
  void every_path_leads_to_one_command() {
    assertThat(Resources.ALL.stream().flatMap(ResourcesTest::paths)).doesNotHaveDuplicates();
  }

  private static <I, C> Stream<Class<?>> commands(Resource<I, C> resource) {
    return resource.routes().stream().map(Route::command);
  }

  private static <I, C> Stream<String> paths(Resource<I, C> resource) {
    return resource.routes().stream().map(resource::path);
  }
}
