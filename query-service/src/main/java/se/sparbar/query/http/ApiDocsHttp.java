package se.sparbar.query.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.sparbar.openapi.Document;

/// `/v3/api-docs`: the whole API. The reading half is made here; the writing half is asked for
/// where it is made, each time, for it may have been upgraded since.
@RestController
class ApiDocsHttp {
  static final String OTHER_HALF = "sparbar.command.url";
  static final String PATH = "/v3/api-docs";

  private final RequestMappingHandlerMapping served;
  private final Environment settings;
  private final RestClient client = RestClient.create();

  ApiDocsHttp(
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping served,
      Environment settings) {
    this.served = served;
    this.settings = settings;
  }

  /// The other service did not answer.
  static final class OtherHalfAway extends RuntimeException {
    OtherHalfAway(RestClientException cause) {
      super("the writing half cannot be described", cause);
    }
  }

  @GetMapping(PATH)
  Map<String, Object> document() {
    Map<String, Object> half = ReadApi.document(served.getHandlerMethods());
    @Nullable String other = settings.getProperty(OTHER_HALF);
    return other == null || other.isBlank() ? half : Document.merged(half, ask(other + PATH));
  }

  private Map<String, Object> ask(String address) {
    try {
      @Nullable Map<String, Object> half =
          client.get().uri(address).retrieve().body(new ParameterizedTypeReference<>() {});
      return half == null ? Map.of() : half;
    } catch (RestClientException e) {
      throw new OtherHalfAway(e);
    }
  }
}
