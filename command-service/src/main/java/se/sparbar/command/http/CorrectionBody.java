package se.sparbar.command.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.rule.Change;
import se.sparbar.command.text.Codes;
import se.sparbar.command.text.FieldError;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.DomainEvent;
import se.sparbar.openapi.Schemas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The body of a rättelse: `field` says of what kind `to` and `from` are.
///
/// @param family whose events' fields can be corrected
record CorrectionBody<I, C>(
    Class<? extends DomainEvent> family, Class<C> command, Maker<I, C> maker)
    implements Form<I, C> {
  /// What stands beside the change.
  record Rest(String field, @Nullable Long corrects, String reason) {}

  /// A stream's rättelse.
  interface Maker<I, C> {
    C make(I id, Change change, @Nullable Long corrects, String reason);
  }

  @Override
  public C read(JsonNode body, I id, Codes codes) {
    Map<String, CorrectableField> correctable = correctable();
    Fields fields = new Fields(codes);
    @Nullable Rest rest = fields.tryRead(withoutChange(body), Rest.class, Map.of());
    @Nullable CorrectableField field = correctable.get(body.path("field").asString(""));
    if (field == null && rest != null) {
      fields.add(FieldError.of("field", "UNKNOWN_CODE", String.join(", ", correctable.keySet())));
    }
    @Nullable Change change = field == null ? null : change(fields, body, field);
    fields.refuse();
    Rest said = Objects.requireNonNull(rest);
    return maker.make(id, Objects.requireNonNull(change), said.corrects(), said.reason());
  }

  @Override
  public Map<String, Object> schema(Schemas schemas) {
    String name = command.getSimpleName();
    List<Object> kinds = new ArrayList<>();
    correctable()
        .forEach(
            (written, field) -> kinds.add(schemas.change(name, written, Rest.class, field.type())));
    return schemas.component(name, new LinkedHashMap<>(Map.of("oneOf", kinds)));
  }

  /// By the names that the log gives them.
  private Map<String, CorrectableField> correctable() {
    Map<String, CorrectableField> fields = new LinkedHashMap<>();
    Arrays.stream(CorrectableField.values())
        .filter(field -> family.isAssignableFrom(field.event()))
        .forEach(field -> fields.put(field.written(), field));
    return fields;
  }

  private static ObjectNode withoutChange(JsonNode body) {
    ObjectNode others = JsonNodeFactory.instance.objectNode();
    body.properties()
        .forEach(property -> {
          if (!property.getKey().equals("to") && !property.getKey().equals("from")) {
            others.set(property.getKey(), property.getValue());
          }
        });
    return others;
  }

  private static @Nullable Change change(Fields fields, JsonNode body, CorrectableField field) {
    @Nullable Object to = fields.required(body, "to", field.type());
    @Nullable Object from = fields.optional(body, "from", field.type());
    return to == null ? null : new Change(field, to, from);
  }
}
