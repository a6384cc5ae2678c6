package se.sparbar.command.http;

import java.util.List;
import java.util.Map;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/v3/api-docs`: the writing half of the OpenAPI document; query-service serves the whole.
@RestController
class ApiDocsHttp {
  private final SingletonSupplier<Map<String, Object>> document;

  ApiDocsHttp(List<Described> others) {
    document = SingletonSupplier.of(() -> WriteApi.document(others));
  }

  @GetMapping("/v3/api-docs")
  Map<String, Object> document() {
    return document.obtain();
  }
}
