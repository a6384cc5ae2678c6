package se.sparbar.command.imports.file;

import se.sparbar.command.http.Invalid;

/// What a file is. The sender says which, and its first bytes have to agree.
public enum Form {
  CSV,
  XLSX;

  /// Every packed file begins so.
  private static final int[] PACKED = {'P', 'K', 3, 4};

  /// Excel's old files, and new ones with a password.
  private static final int[] OLD = {0xd0, 0xcf, 0x11, 0xe0};

  /// Refuses a file that is something else.
  public void confirm(byte[] bytes) {
    if (bytes.length == 0) {
      throw Invalid.of("body", "FILE_EMPTY");
    }
    if (starts(bytes, OLD)) {
      throw Invalid.of("body", "FILE_IS_OLD_EXCEL");
    }
    switch (this) {
      case CSV -> {
        if (starts(bytes, PACKED)) {
          throw Invalid.of("body", "FILE_IS_XLSX");
        }
      }
      case XLSX -> {
        if (!starts(bytes, PACKED)) {
          throw Invalid.of("body", "FILE_NOT_XLSX");
        }
      }
    }
  }

  private static boolean starts(byte[] bytes, int[] with) {
    for (int i = 0; i < with.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xff) != with[i]) {
        return false;
      }
    }
    return true;
  }
}
