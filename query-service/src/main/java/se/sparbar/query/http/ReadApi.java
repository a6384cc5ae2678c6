package se.sparbar.query.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import se.sparbar.openapi.Document;
import se.sparbar.openapi.Operation;
import se.sparbar.openapi.Schemas;
import se.sparbar.openapi.Schemas.Nulls;
import se.sparbar.query.text.Texts;
import tools.jackson.databind.json.JsonMapper;

/// The reading half of the OpenAPI document, made from what Spring serves: what a method answers is
/// its schema, its texts are in the messages file, and its example is `answers/<Class>.<method>`.
final class ReadApi {
  static final String VERSION = "1.0.0";

  private static final String JSON = "application/json";
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Document document =
      new Document(Texts.text("api.title"), VERSION, Texts.text("api.description"));
  private final Schemas schemas = new Schemas(Nulls.WRITTEN, Texts::said);

  private ReadApi() {}

  static Map<String, Object> document(Map<RequestMappingInfo, HandlerMethod> served) {
    ReadApi api = new ReadApi();
    api.document.header(
        "MinPosition",
        MinPosition.HEADER,
        api.schemas.of(long.class),
        Texts.text("parameter.min-position"),
        "4711");
    ReadProblems.describe(api.document, api.schemas);
    ways(served).forEach(way -> api.describe(way, files(served, way)));
    api.document.schemas(api.schemas);
    return api.document.json();
  }

  /// One path that is served.
  ///
  /// @param mediaType of its answer
  record Way(String path, RequestMethod method, HandlerMethod handler, String mediaType) {
    /// What its texts, its parameters and its example are found by.
    String name() {
      return handler.getBeanType().getSimpleName() + "." + handler.getMethod().getName();
    }
  }

  /// What answers with a file beside them, or by the ending of a path, is told with the path
  /// itself.
  static List<Way> ways(Map<RequestMappingInfo, HandlerMethod> served) {
    return served.entrySet().stream()
        .filter(entry -> isTold(entry.getKey(), served.keySet()))
        .flatMap(entry ->
            entry.getKey().getPatternValues().stream()
                .filter(path -> path.startsWith("/api") && !path.contains("}."))
                .map(path -> way(path, entry.getKey(), entry.getValue())))
        .sorted(Comparator.comparing(Way::path))
        .toList();
  }

  /// Whether nothing else answers in the same place whatever is accepted.
  private static boolean isTold(RequestMappingInfo info, Set<RequestMappingInfo> served) {
    return info.getProducesCondition().isEmpty()
        || served.stream()
            .filter(other -> other.getProducesCondition().isEmpty())
            .noneMatch(other -> other.getPatternValues().equals(info.getPatternValues()));
  }

  private static Way way(String path, RequestMappingInfo info, HandlerMethod handler) {
    Set<MediaType> produced = info.getProducesCondition().getProducibleMediaTypes();
    return new Way(
        path,
        method(info),
        handler,
        produced.isEmpty() ? JSON : produced.iterator().next().toString());
  }

  private static RequestMethod method(RequestMappingInfo info) {
    return info.getMethodsCondition().getMethods().iterator().next();
  }

  /// What is no JSON is shown as its text.
  private static Type answered(Way way) {
    return way.mediaType().equals(JSON)
        ? way.handler().getMethod().getGenericReturnType()
        : String.class;
  }

  /// The media types of the files that a path gives to those who ask for them.
  private static List<String> files(Map<RequestMappingInfo, HandlerMethod> served, Way way) {
    return served.keySet().stream()
        .filter(info -> info.getPatternValues().contains(way.path()))
        .flatMap(info -> info.getProducesCondition().getProducibleMediaTypes().stream())
        .map(MediaType::toString)
        .filter(type -> !type.equals(way.mediaType()))
        .sorted()
        .toList();
  }

  private void describe(Way way, List<String> files) {
    String key = "api." + way.name();
    String tagKey = "tag." + way.handler().getBeanType().getSimpleName();
    String tag = Texts.text(tagKey);
    document.tag(tag, Texts.text(tagKey + ".description"));
    Operation operation =
        new Operation(
            way.name().replace("Http.", "-").toLowerCase(Locale.ROOT),
            tag,
            Texts.text(key + ".summary"),
            Texts.text(key + ".description"));
    ReadParameters.inPath(way.path(), operation, schemas);
    Set<String> asked = ReadParameters.of(way.name());
    if (way.method() == RequestMethod.POST) {
      operation.body(JSON, ReadParameters.body(asked, schemas), example(way.name() + ".body"));
    } else {
      asked.forEach(name -> ReadParameters.inQuery(name, way.path(), operation, schemas));
    }
    if (way.path().startsWith("/api/v1")) {
      operation.parameter("MinPosition");
    }
    operation.answer(
        200,
        Texts.text("answer.200"),
        way.mediaType(),
        schemas.of(answered(way)),
        example(way.name()));
    if (!files.isEmpty()) {
      files.forEach(type -> operation.file(200, type, Texts.text("answer.file.example")));
      operation.header(
          200,
          "Content-Disposition",
          Texts.text("answer.file-name"),
          Texts.text("answer.file-name.example"));
    }
    document.operation(way.method().name(), way.path(), ReadProblems.all(operation));
  }

  static Object example(String name) {
    String file = "/answers/" + name + ".json";
    try (InputStream in = ReadApi.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no example " + file);
      }
      return MAPPER.readValue(in, Object.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }
}
