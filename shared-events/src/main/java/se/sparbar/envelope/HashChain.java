package se.sparbar.envelope;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;

/// The chain that shows whether a row of the log was altered, added or taken away. The hash of a
/// row is SHA-256 over the 32 bytes of the hash before it ([#start] before position 1) and the
/// row's fields, one after the other, each as its length in bytes (four bytes, big-endian; -1 for
/// an absent one) and its bytes:
///
/// position, event id, stream, stream version, type, version, huvudman, subject, occurred on,
/// recorded at, actor, command id, payload, number of metadata entries, then key and value of each
/// in the order of the keys.
///
/// Text is UTF-8, numbers are decimal digits, dates are ISO 8601, recorded at is the number of
/// microseconds since 1970-01-01T00:00Z, the payload is as stored. Anyone with the rows can check
/// it.
public final class HashChain {
  private HashChain() {}

  /// What stands for the hash before position 1.
  public static byte[] start() {
    return new byte[32];
  }

  /// The hash of a row that follows one with the hash `previous`; its own is not looked at.
  public static byte[] hash(byte[] previous, Stored row) {
    MessageDigest digest = sha256();
    digest.update(previous);
    add(digest, Long.toString(row.position()));
    add(digest, row.eventId().toString());
    add(digest, row.stream());
    add(digest, Long.toString(row.streamVersion()));
    add(digest, row.type());
    add(digest, Integer.toString(row.version()));
    @Nullable Huvudman huvudman = row.huvudman();
    add(digest, huvudman == null ? null : huvudman.name());
    add(digest, row.subject() == null ? null : row.subject().toString());
    add(digest, row.occurredOn().toString());
    add(digest, Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, row.recordedAt())));
    add(digest, row.actor());
    add(digest, row.commandId());
    add(digest, row.payload());
    add(digest, Integer.toString(row.metadata().size()));
    new TreeMap<>(row.metadata())
        .forEach((key, value) -> {
          add(digest, key);
          add(digest, value);
        });
    return digest.digest();
  }

  /// Whether a row is as it was when it was appended after one with the hash `previous`.
  public static boolean holds(byte[] previous, Stored row) {
    return MessageDigest.isEqual(hash(previous, row), row.hash());
  }

  private static void add(MessageDigest digest, @Nullable String field) {
    if (field == null) {
      length(digest, -1);
    } else {
      add(digest, field.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void add(MessageDigest digest, byte[] field) {
    length(digest, field.length);
    digest.update(field);
  }

  private static void length(MessageDigest digest, int length) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, length));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
