package se.sparbar.command.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.desk.Stale;
import se.sparbar.command.text.FieldError;
import se.sparbar.command.text.Texts;

/// What went wrong (RFC 9457), in Swedish for people and in codes for programs.
///
/// @param type a name, not an address: `urn:sparbar:problem:` and the kind
/// @param code of the broken rule, or of the kind
/// @param currentVersion of the stream, when it is not the one that the sender saw
/// @param changes that the sender has not seen
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    String code,
    @Nullable List<FieldError> errors,
    @Nullable Long currentVersion,
    @Nullable List<Stale.Since> changes) {

  /// @param kind key of the title, and end of the type
  static Problem of(
      int status, String kind, String code, String detail, @Nullable List<FieldError> errors) {
    return new Problem(
        "urn:sparbar:problem:" + kind,
        Texts.of("problem." + kind),
        status,
        detail,
        "",
        code,
        errors,
        null,
        null);
  }

  Problem at(String path) {
    return new Problem(type, title, status, detail, path, code, errors, currentVersion, changes);
  }

  Problem since(Stale stale) {
    return new Problem(
        type, title, status, detail, instance, code, errors, stale.actual(), stale.since());
  }
}
