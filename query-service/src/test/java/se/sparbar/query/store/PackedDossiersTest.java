package se.sparbar.query.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sparbar.envelope.Recorded;
import se.sparbar.query.facts.World;
import se.sparbar.query.oracle.RandomHistories;

class PackedDossiersTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 100_000})
  void a_fold_comes_to_the_same_however_few_dossiers_lie_at_hand(int most) {
    for (long seed = 1; seed <= 5; seed++) {
      try (PackedDossiers dossiers = new PackedDossiers(most, _ -> {})) {
        World plain = new World();
        World packed = new World(dossiers);
        for (Recorded recorded : RandomHistories.of(seed)) {
          assertThat(packed.evolve(recorded)).isEqualTo(plain.evolve(recorded));
        }

        assertThat(dossiers.size()).isEqualTo(plain.people().dossiers().size());
        assertThat(dossiers).containsExactlyInAnyOrderElementsOf(plain.people().dossiers());
        assertThat(packed.people().persons())
            .containsExactlyInAnyOrderElementsOf(plain.people().persons());
      }
    }
  }
}
