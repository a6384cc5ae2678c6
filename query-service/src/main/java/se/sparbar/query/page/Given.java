package se.sparbar.query.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import se.sparbar.query.http.Asked;

/// What a page's form is filled with again: what was given, but where a field takes a day nothing
/// that is none, such as a position.
final class Given {
  private static final Set<String> DAYS = Set.of(Asked.FROM, Asked.TO, Asked.AS_OF, Asked.AGAINST);

  private Given() {}

  static Map<String, String> of(MultiValueMap<String, String> query) {
    Map<String, String> given = new LinkedHashMap<>(query.toSingleValueMap());
    given
        .entrySet()
        .removeIf(one ->
            DAYS.contains(one.getKey()) && !one.getValue().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"));
    return given;
  }
}
