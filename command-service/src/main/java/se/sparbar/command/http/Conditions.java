package se.sparbar.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.desk.Order;
import se.sparbar.command.rule.Personnummer;

/// On what conditions a request was sent: `If-Match` and `Idempotency-Key`.
public final class Conditions {
  /// Everybody, until there are accounts.
  public static final String ACTOR = "lokal";

  private static final String KEY = "Idempotency-Key";
  private static final String MATCH = "If-Match";
  private static final Pattern VERSION = Pattern.compile("\"([0-9]{1,18})\"");
  private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]{1,200}");

  private Conditions() {}

  public static Order of(HttpServletRequest request, byte[] body) {
    return new Order(ACTOR, idempotency(request, body), version(request), Map.of());
  }

  /// Strong, and of the form that a receipt's ETag has; nothing else can guard a stream.
  private static @Nullable Long version(HttpServletRequest request) {
    @Nullable String given = request.getHeader(MATCH);
    if (given == null) {
      return null;
    }
    var version = VERSION.matcher(given.strip());
    if (!version.matches()) {
      throw Invalid.of(MATCH, "NOT_A_VERSION");
    }
    return Long.valueOf(version.group(1));
  }

  private static Order.@Nullable Idempotency idempotency(HttpServletRequest request, byte[] body) {
    @Nullable String key = request.getHeader(KEY);
    if (key == null) {
      return null;
    }
    if (!VISIBLE.matcher(key).matches()) {
      throw Invalid.of(KEY, "NOT_A_KEY");
    }
    // The digits of a UUID mean nothing, though one in some twenty thousand looks like a person's.
    if (!FieldValues.isId(key) && Personnummer.isIn(key)) {
      throw Invalid.of(KEY, "KEY_IS_PERSONNUMMER");
    }
    return new Order.Idempotency(key, hash(request, body));
  }

  /// What tells one request from another under the same key: where it went, and every byte of it.
  private static String hash(HttpServletRequest request, byte[] body) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(request.getRequestURI().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      digest.update(body);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
