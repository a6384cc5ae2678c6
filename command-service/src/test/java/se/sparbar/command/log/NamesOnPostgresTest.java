package se.sparbar.command.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NamesOnPostgresTest {
  private final LogDatabase database = new LogDatabase();
  private final Names names = new NamesOnPostgres(database.pool(), UUID::randomUUID);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void a_name_keeps_the_id_it_was_reserved_with() {
    UUID id = names.reserve("participant/0604", "A-17");
    assertThat(names.reserve("participant/0604", "A-17")).isEqualTo(id);
    assertThat(names.find("participant/0604", "A-17")).contains(id);
    assertThat(names.reserve("participant/0686", "A-17")).isNotEqualTo(id);
  }

  @Test
  void finding_reserves_nothing() {
    assertThat(names.find("insats", "SE")).isEmpty();
    assertThat(names.find("insats", "SE")).isEmpty();
  }

  @Test
  void of_32_who_reserve_a_name_at_once_all_get_one_id() throws Exception {
    List<String> keys = IntStream.range(0, 500).mapToObj(Integer::toString).toList();
    List<Object> outcomes = AtOnce.run(32, i -> () -> names.reserve("insats", keys));
    assertThat(Set.copyOf(outcomes)).hasSize(1);
    assertThat((Map<?, ?>) outcomes.getFirst()).hasSize(500);
  }

  @Test
  void a_name_is_claimed_once() {
    UUID first = UUID.randomUUID();
    assertThat(names.claim("insats", "SE", first)).isEqualTo(first);
    assertThat(names.claim("insats", "SE", UUID.randomUUID())).isEqualTo(first);
    assertThat(names.claim("insats", "SE-Höglandet", first)).isEqualTo(first);
  }
}
