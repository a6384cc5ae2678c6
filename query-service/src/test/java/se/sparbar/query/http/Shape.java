package se.sparbar.query.http;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A shape that the OpenAPI document promises. The other service's tests have the same: a test-jar
/// to share it from is never made where `./run` builds without tests.
final class Shape {
  private static final JsonMapper JSON = new JsonMapper();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final Schema schema;

  private Shape(Schema schema) {
    this.schema = schema;
  }

  static Shape of(JsonNode document, String component) {
    return of(document, JSON.createObjectNode().put("$ref", "#/components/schemas/" + component));
  }

  /// @param schema that may refer to the document's components
  static Shape of(JsonNode document, JsonNode schema) {
    ObjectNode root = (ObjectNode) schema.deepCopy();
    root.set("components", document.path("components"));
    return new Shape(REGISTRY.getSchema(root));
  }

  List<Error> errors(JsonNode value) {
    return schema.validate(value);
  }
}
