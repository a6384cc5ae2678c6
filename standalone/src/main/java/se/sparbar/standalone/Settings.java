package se.sparbar.standalone;

import java.util.Map;
import se.sparbar.embedded.Access;
import se.sparbar.embedded.Databases;

/// What each service must be told; `docker-compose.yml` tells them the same (see `ComposeTest`).
final class Settings {
  /// Where query-service finds command-service's half of the API's description.
  static final String COMMAND_SERVICE = "sparbar.command.url";

  /// Where command-service has reports made that are to be adopted.
  static final String QUERY_SERVICE = "sparbar.query.url";

  private Settings() {}

  static Map<String, Object> forCommandService(Databases databases, String kafka) {
    return Map.of(
        "sparbar.log.url",
        databases.log().url(),
        "sparbar.log.user",
        databases.log().user(),
        "sparbar.log.password",
        databases.log().password(),
        "sparbar.log.owner.user",
        databases.logOwner().user(),
        "sparbar.log.owner.password",
        databases.logOwner().password(),
        "sparbar.kafka.bootstrap",
        kafka,
        // Told as soon as it has a port.
        QUERY_SERVICE,
        "");
  }

  static Map<String, Object> forQueryService(Databases databases, String kafka) {
    Access log = databases.logReader();
    Access facts = databases.facts();
    return Map.of(
        "sparbar.log.url",
        log.url(),
        "sparbar.log.user",
        log.user(),
        "sparbar.log.password",
        log.password(),
        "sparbar.facts.url",
        facts.url(),
        "sparbar.facts.user",
        facts.user(),
        "sparbar.facts.password",
        facts.password(),
        "sparbar.kafka.bootstrap",
        kafka,
        // Told as soon as it has a port.
        COMMAND_SERVICE,
        "");
  }
}
