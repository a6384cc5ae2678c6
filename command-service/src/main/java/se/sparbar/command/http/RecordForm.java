package se.sparbar.command.http;

import java.util.Map;
import se.sparbar.command.text.Codes;
import se.sparbar.openapi.Schemas;
import tools.jackson.databind.JsonNode;

/// A body whose fields are the command's components, but for the one that is the path's id.
record RecordForm<I, C>(Class<C> command, String given) implements Form<I, C> {
  @Override
  public C read(JsonNode body, I id, Codes codes) {
    Record read =
        Fields.read(body, command.asSubclass(Record.class), Map.of(given, (Object) id), codes);
    return command.cast(read);
  }

  @Override
  public Map<String, Object> schema(Schemas schemas) {
    String name = command.getSimpleName();
    return schemas.component(name, schemas.object(name, command, given));
  }
}
