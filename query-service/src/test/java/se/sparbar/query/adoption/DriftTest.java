package se.sparbar.query.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.sparbar.query.facts.Told.SE;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.Sex;
import se.sparbar.envelope.Recorded;
import se.sparbar.query.facts.Cause;
import se.sparbar.query.facts.FactsInMemory;
import se.sparbar.query.facts.Told;
import se.sparbar.query.figures.AsOf;
import se.sparbar.query.figures.Difference.Explained;
import se.sparbar.query.figures.Dimension;
import se.sparbar.query.figures.EventNote;
import se.sparbar.query.figures.Figures;
import se.sparbar.query.figures.Item;
import se.sparbar.query.figures.Needs;
import se.sparbar.query.figures.Question;
import se.sparbar.query.figures.Sums;
import se.sparbar.query.oracle.RandomHistories;
import se.sparbar.query.report.ReportPeriod;

class DriftTest {
  private static final ReportPeriod YEAR = new ReportPeriod(2023, false);
  private static final String FORBUND = "Höglandets samordningsförbund";

  private final Told told =
      new Told()
          .insats(SE, "SE-Höglandet")
          .person("Asta", Sex.KVINNA, 1999)
          .person("Bo", Sex.MAN, 1980)
          .start("Asta", "a", "2023-02-01")
          .start("Bo", "b", "2023-03-01")
          .avslut("a", "2023-11-30", AvslutReason.STUDIER);

  @Test
  void a_figure_that_nothing_has_happened_to_has_not_moved() {
    List<Drift> drift = drift(adopted(), List.of());

    assertThat(drift).hasSize(Figures.all().size());
    assertThat(drift).allMatch(d -> d.change().isEmpty() && d.causes().isEmpty());
  }

  @Test
  void what_was_recorded_since_moves_it_and_is_named() {
    FrozenReport adopted = adopted();
    told.recordedOn("2024-05-01").avslut("b", "2023-12-01", AvslutReason.FLYTT);

    Drift avslut = of("to-work-or-studies", drift(adopted, List.of(Dimension.SEX)));
    assertThat(avslut.adopted().total().percent()).isEqualTo(100);
    assertThat(avslut.change().total().get(Item.OF)).isEqualTo(1);
    assertThat(avslut.change().total().get(Item.COUNT)).isZero();
    assertThat(avslut.causes())
        .singleElement()
        .satisfies(cause -> {
          assertThat(cause.cause()).isEqualTo(Cause.LATE);
          assertThat(cause.steps().stream().map(step -> step.event()).map(EventNote::position))
              .containsExactly(7L);
        });
  }

  /// Such a report was adopted by a program that counted otherwise.
  @Test
  void what_no_event_explains_is_another_definition() {
    String frozen = new String(FrozenJson.write(adopted()), StandardCharsets.UTF_8);
    int avslut = frozen.indexOf("\"id\" : \"avslut\"");
    String other =
        frozen.substring(0, avslut)
            + frozen
                .substring(avslut)
                .replaceFirst(
                    "\"count\" : 1\\b(?s)(.*?)\"count\" : 1\\b", "\"count\" : 5$1\"count\" : 5");
    FrozenReport adopted = FrozenJson.read(other.getBytes(StandardCharsets.UTF_8));
    told.recordedOn("2024-05-01").avslut("b", "2023-12-01", AvslutReason.FLYTT);

    Drift drift = of("avslut", drift(adopted, List.of()));
    assertThat(drift.adopted().total().count()).isEqualTo(5);
    assertThat(drift.change().total().get(Item.COUNT)).isEqualTo(-3);
    assertThat(drift.causes())
        .extracting(Explained::cause, c -> c.change().total().get(Item.COUNT))
        .containsExactly(tuple(Cause.LATE, 1L), tuple(Cause.DEFINITION, -4L));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void the_causes_add_up_to_the_change_in_every_figure_and_part(long seed) {
    List<Recorded> log = RandomHistories.of(seed);
    FactsInMemory facts = new FactsInMemory(log);
    long half = log.size() / 2;
    String forbund = facts.insatser(log.size()).iterator().next().forbund().name();
    FrozenReport adopted = frozen(facts, half, forbund);
    for (List<Dimension> by : List.of(List.<Dimension>of(), List.of(Dimension.KOMMUN))) {
      Set<Integer> moved =
          Drift.of(FrozenJson.read(FrozenJson.write(adopted)), by, facts, log.size()).stream()
              .map(drift -> check(drift, facts, log.size(), forbund, by))
              .collect(Collectors.toSet());
      assertThat(moved).as("something moved in history " + seed).hasSizeGreaterThan(1);
    }
  }

  /// Today less adopted, both counted afresh, is the change; so is the sum of the causes.
  private static int check(
      Drift drift, FactsInMemory facts, long now, String forbund, List<Dimension> by) {
    Sums causes = new Sums();
    drift.causes().forEach(cause -> causes.add(cause.change(), 1));
    assertThat(causes).as(drift.adopted().id()).isEqualTo(drift.change());
    Question question = question(facts, now, forbund).by(by);
    Sums today =
        Sums.count(
            Figures.find(drift.adopted().id()).orElseThrow(),
            question,
            facts.read(question, Needs.of(Figures.all()), now));
    today.add(drift.breakdown().sums(), -1);
    assertThat(today).as(drift.adopted().id()).isEqualTo(drift.change());
    assertThat(drift.causes()).extracting(Explained::cause).doesNotContain(Cause.DEFINITION);
    return drift.change().cells().size();
  }

  private FrozenReport adopted() {
    FactsInMemory facts = new FactsInMemory(told.log());
    return frozen(facts, told.log().size(), FORBUND);
  }

  private static FrozenReport frozen(FactsInMemory facts, long position, String forbund) {
    return FrozenReport.of(
        YEAR,
        forbund,
        question(facts, position, forbund),
        facts.resolve(new AsOf.AtPosition(position)),
        facts);
  }

  private static Question question(FactsInMemory facts, long position, String forbund) {
    return Question.of(YEAR.period(), new Forbund(forbund), facts.insatser(position));
  }

  private List<Drift> drift(FrozenReport adopted, List<Dimension> by) {
    FactsInMemory facts = new FactsInMemory(told.log());
    return Drift.of(adopted, by, facts, told.log().size());
  }

  private static Drift of(String figure, List<Drift> drifts) {
    return drifts.stream()
        .filter(drift -> drift.adopted().id().equals(figure))
        .findFirst()
        .orElseThrow();
  }
}
