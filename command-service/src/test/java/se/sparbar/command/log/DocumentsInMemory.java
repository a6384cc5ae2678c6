package se.sparbar.command.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Files kept as long as a test runs.
public final class DocumentsInMemory implements Documents {
  private final Map<String, byte[]> kept = new ConcurrentHashMap<>();

  @Override
  public String keep(byte[] content, String mediaType) {
    try {
      String sha256 =
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
      kept.put(sha256, content.clone());
      return sha256;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
