package se.sparbar.query.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.Standing;
import se.sparbar.query.facts.Dossier;
import se.sparbar.query.facts.Fact;
import se.sparbar.query.facts.InsatsFacts;
import se.sparbar.query.facts.World;
import se.sparbar.query.oracle.RandomHistories;

@NullMarked
class BytesTest {
  @Test
  void a_case_a_dossier_and_an_insats_are_read_as_they_were_written_at_every_step_of_a_history() {
    for (long seed = 1; seed <= 20; seed++) {
      World world = new World();
      for (Recorded recorded : RandomHistories.of(seed)) {
        world.evolve(recorded).forEach(person -> staysItself(world.people().facts(person)));
      }
      world.people().dossiers().forEach(BytesTest::staysItself);
      for (Standing<DomainEvent> standing : world.affairs().streams().values()) {
        assertThat(StandingBytes.read(StandingBytes.write(standing))).isEqualTo(standing);
      }
      for (InsatsFacts insats : world.insatser()) {
        assertThat(InsatsJson.read(InsatsJson.write(insats))).isEqualTo(insats);
      }
    }
  }

  private static void staysItself(Dossier dossier) {
    Dossier read = DossierBytes.read(DossierBytes.write(dossier));
    assertThat(read).isEqualTo(dossier);
  }

  private static Fact read(Fact fact, ByteIn bytes) {
    return FactTable.of(fact)
        .read(fact.enrolment(), fact.insats(), fact.key().kind(), fact.key().number(), bytes);
  }

  private static void staysItself(List<Fact> facts) {
    for (Fact fact : facts) {
      byte[] bytes = FactTable.bytes(fact);
      assertThat(read(fact, new ByteIn(bytes))).isEqualTo(fact);
    }
  }

  @Test
  void numbers_of_every_size_and_sign_are_read_as_they_were_written() {
    for (long number :
        List.of(0L, 1L, -1L, 63L, 64L, -64L, -65L, 20_000L, Long.MAX_VALUE, Long.MIN_VALUE)) {
      ByteOut out = new ByteOut();
      out.number(number);
      assertThat(new ByteIn(out.toBytes()).number()).isEqualTo(number);
    }
  }
}
