package se.sparbar.query.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MessagesTest {
  @Test
  void each_text_is_said_once() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Texts.class.getResourceAsStream("/query-messages.properties"))) {
      List<String> keys =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> line.contains("=") && !line.startsWith("#"))
              .map(line -> line.substring(0, line.indexOf('=')))
              .toList();

      assertThat(keys).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }
  }
}
