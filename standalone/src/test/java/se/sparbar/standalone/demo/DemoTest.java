package se.sparbar.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sparbar.envelope.Recorded;
import se.sparbar.ids.StreamId;
import se.sparbar.query.figures.Period;
import se.sparbar.query.figures.Question;

class DemoTest {
  private static final List<Told> EVENTS = Demo.events(Demo.SEED);

  @Test
  void the_same_seed_gives_the_same_events() {
    assertThat(Demo.events(Demo.SEED)).isEqualTo(EVENTS);
  }

  @Test
  void nothing_is_registered_before_it_happened_or_outside_the_demo_s_years() {
    assertThat(EVENTS)
        .allSatisfy(told ->
            assertThat(told.recordedOn())
                .isAfterOrEqualTo(Telling.FIRST_DAY)
                .isBeforeOrEqualTo(LocalDate.of(2024, 6, 30)));
    assertThat(EVENTS)
        .filteredOn(told -> told.stream().kind().equals("enrolment"))
        .allSatisfy(
            told -> assertThat(told.event().occurredOn()).isBeforeOrEqualTo(told.recordedOn()));
  }

  @Test
  void each_stream_is_told_in_order_without_gaps() {
    Map<StreamId, Long> versions = new HashMap<>();
    for (Told told : EVENTS) {
      assertThat(told.version()).isEqualTo(versions.merge(told.stream(), 1L, Long::sum));
    }
  }

  @Test
  void most_events_are_registered_in_time_and_some_are_late() {
    List<Recorded> everyday =
        new DemoLog(EVENTS).log().stream().filter(r -> r.recordedOn().getYear() > 2021).toList();
    long late = everyday.stream().filter(Recorded::isLate).count();
    assertThat(100 * late / everyday.size()).isBetween(5L, 15L);
  }

  /// The counts are constructed, not drawn: chance decides only dates, places and persons.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void any_seed_gives_the_same_counts(long seed) {
    DemoLog log = new DemoLog(Demo.events(seed));
    Question of2022 =
        new Question(
            Period.year(2022),
            Set.of(DemoInsats.named(DemoInsats.SE).id(seed)),
            Set.of(),
            List.of());
    assertThat(log.ask("open-at", of2022, LocalDate.of(2023, 3, 1)).total().count()).isEqualTo(113);
    LocalDate report2023 = LocalDate.of(2024, 3, 22);
    assertThat(log.ask("open-at", of2022, report2023).total().count()).isEqualTo(140);
    Question of2023 = of2022.in(Period.year(2023));
    assertThat(log.ask("cost", of2023, report2023).total().count()).isEqualTo(3_760_701);
    assertThat(log.ask("survey", of2023, report2023).total().count()).isEqualTo(62);
    assertThat(log.ask("socioeconomic", of2023, report2023).total().count()).isEqualTo(5_443_200);
  }
}
