package se.sparbar.standalone;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import tools.jackson.databind.json.JsonMapper;

/// What the front door itself answers when no service can (RFC 9457).
final class Problem {
  private static final JsonMapper JSON = new JsonMapper();

  private Problem() {}

  static void write(
      Request request, Response response, Callback callback, int status, String text) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "about:blank");
    body.put("title", Texts.of(text + ".title"));
    body.put("status", status);
    body.put("detail", Texts.of(text + ".detail"));
    body.put("instance", request.getHttpURI().getPath());
    response.reset();
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
    response.getHeaders().put(HttpHeader.CONTENT_LANGUAGE, "sv");
    response.getHeaders().put(HttpHeader.RETRY_AFTER, "1");
    Content.Sink.write(response, true, JSON.writeValueAsString(body), callback);
  }
}
