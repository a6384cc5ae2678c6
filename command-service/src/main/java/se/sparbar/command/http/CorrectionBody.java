package se.sparbar.command.http;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.enrolment.Change;
import se.sparbar.command.enrolment.CorrectEnrolment;
import se.sparbar.command.text.FieldError;
import se.sparbar.events.Correction;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.openapi.Schemas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The body of a rättelse: `field` says of what kind `to` and `from` are.
final class CorrectionBody implements Form<EnrolmentId, CorrectEnrolment> {
  /// What stands beside the change.
  record Rest(String field, @Nullable Long corrects, String reason) {}

  /// The names in the log are those of the API.
  private static final Map<String, Class<? extends Record>> CHANGES = changes();

  @Override
  public CorrectEnrolment read(JsonNode body, EnrolmentId enrolment) {
    ObjectNode change = JsonNodeFactory.instance.objectNode();
    ObjectNode others = JsonNodeFactory.instance.objectNode();
    body.properties()
        .forEach(field -> {
          boolean ofChange = field.getKey().equals("to") || field.getKey().equals("from");
          (ofChange ? change : others).set(field.getKey(), field.getValue());
        });
    Fields fields = new Fields();
    @Nullable Rest rest = fields.tryRead(others, Rest.class, Map.of());
    @Nullable Class<? extends Record> kind = CHANGES.get(body.path("field").asString(""));
    if (kind == null && rest != null) {
      fields.add(FieldError.of("field", "UNKNOWN_CODE", String.join(", ", CHANGES.keySet())));
    }
    @Nullable Record wanted = kind == null ? null : fields.tryRead(change, kind, Map.of());
    fields.refuse();
    Rest said = Objects.requireNonNull(rest);
    return new CorrectEnrolment(
        enrolment, (Change<?>) Objects.requireNonNull(wanted), said.corrects(), said.reason());
  }

  @Override
  public Map<String, Object> schema(Schemas schemas) {
    String name = CorrectEnrolment.class.getSimpleName();
    List<Object> kinds = new ArrayList<>();
    CHANGES.forEach((field, change) -> kinds.add(schemas.joined(name, field, Rest.class, change)));
    return schemas.component(name, new LinkedHashMap<>(Map.of("oneOf", kinds)));
  }

  private static Map<String, Class<? extends Record>> changes() {
    Map<String, Class<? extends Record>> changes = new LinkedHashMap<>();
    JsonSubTypes names = Objects.requireNonNull(Correction.class.getAnnotation(JsonSubTypes.class));
    for (JsonSubTypes.Type type : names.value()) {
      Arrays.stream(Change.class.getPermittedSubclasses())
          .filter(change -> change.getSimpleName().equals(type.value().getSimpleName()))
          .forEach(change -> changes.put(type.name(), change.asSubclass(Record.class)));
    }
    return changes;
  }
}
