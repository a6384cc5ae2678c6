package se.sparbar.command.http;

import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import se.sparbar.command.desk.Receipt;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Rule;

/// What a written resource answers.
public final class Answers {
  private Answers() {}

  /// `201`, with where the resource is read and which version it has now.
  static ResponseEntity<Receipt> created(String collection, Receipt receipt) {
    return ResponseEntity.created(URI.create(collection + "/" + receipt.id()))
        .eTag(Long.toString(receipt.version()))
        .body(receipt);
  }

  /// The id in a path; what is no id is the id of nothing.
  public static <T> T id(String text, Function<UUID, T> kind, Rule unknown) {
    @Nullable T id = FieldValues.id(text, kind);
    if (id == null) {
      throw new Rejected(unknown);
    }
    return id;
  }
}
