package se.sparbar.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
  @TempDir private Path parent = Path.of("");

  @Test
  void it_is_made_when_it_is_not_there() throws Exception {
    try (DataDirectory data = DataDirectory.open(parent.resolve("new/data"))) {
      assertThat(data.root()).isDirectory();
    }
  }

  @Test
  void a_directory_in_use_is_refused() throws Exception {
    try (DataDirectory held = DataDirectory.open(parent)) {
      assertThatThrownBy(() -> DataDirectory.open(parent))
          .isInstanceOf(Refusal.class)
          .hasMessageStartingWith("Spårbar körs redan med katalogen " + held.root());
    }
  }

  @Test
  void what_is_no_directory_is_refused() throws Exception {
    Path file = Files.createFile(parent.resolve("file"));
    assertThatThrownBy(() -> DataDirectory.open(file))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("Det går inte att skriva i katalogen " + file);
  }

  @Test
  void demo_data_that_were_broken_off_are_told_from_those_that_are_in() throws Exception {
    var mark = new DemoMark(parent.resolve("demo-data"));
    assertThat(mark.brokenOff()).isFalse();
    mark.filling();
    assertThat(mark.brokenOff()).isTrue();
    mark.filled();
    assertThat(mark.brokenOff()).isFalse();
    assertThat(mark.done()).isTrue();
  }
}
