package se.sparbar.query.http;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the API is, as DIGG's REST API-profil wants it told.
@RestController
class ApiInfoHttp {
  /// The fields of the profile's resource `api-info`.
  record ApiInfo(
      String apiName,
      String apiVersion,
      String apiReleased,
      String apiDocumentation,
      String apiStatus) {}

  @GetMapping("/api-info")
  ApiInfo info() {
    return new ApiInfo("Spårbar", ReadApi.VERSION, "2026-11-22", ApiDocsHttp.PATH, "beta");
  }
}
