package se.sparbar.query.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Zip files that are alike whenever, wherever and how often they are made.
final class Zipped {
  private Zipped() {}

  /// The entries in their order, all with one time.
  ///
  /// @param comment of the whole; empty for none
  static byte[] of(Map<String, byte[]> entries, LocalDateTime stamp, String comment) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setComment(comment);
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry written = new ZipEntry(entry.getKey());
        written.setTimeLocal(stamp);
        zip.putNextEntry(written);
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// The same zip with one time for all, and so for the workbooks within it.
  static byte[] again(byte[] zip, LocalDateTime stamp) {
    Map<String, byte[]> entries = entries(zip);
    entries.replaceAll((name, bytes) -> name.endsWith(".xlsx") ? again(bytes, stamp) : bytes);
    return of(entries, stamp, "");
  }

  static Map<String, byte[]> entries(byte[] zip) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }
}
