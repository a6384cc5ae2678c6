package se.sparbar.command.http;

import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import se.sparbar.command.desk.Order;
import se.sparbar.command.desk.Receipt;
import se.sparbar.command.text.Codes;

/// Answers one route.
final class Serving<I, C> {
  private final Resource<I, C> resource;
  private final Route<I, C> route;
  private final BiFunction<C, Order, Receipt> desk;
  private final Supplier<UUID> ids;
  private final Codes codes;

  Serving(
      Resource<I, C> resource,
      Route<I, C> route,
      BiFunction<C, Order, Receipt> desk,
      Supplier<UUID> ids,
      Codes codes) {
    this.resource = resource;
    this.route = route;
    this.desk = desk;
    this.ids = ids;
    this.codes = codes;
  }

  /// @param id in the path; null where a new one is made
  ResponseEntity<Receipt> answer(@PathVariable(required = false) @Nullable String id, Sent sent) {
    Resource.Subject<I> subject = resource.subject();
    I of = id == null ? subject.id().apply(ids.get()) : subject.of(id);
    C command = route.form().read(sent.body(), of, codes);
    return Answers.created(resource.homePath(), desk.apply(command, sent.order()));
  }
}
