package se.sparbar.query.files;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/// Names that a workbook allows: at most 31 characters, none of `[]:*?/\`, and no two alike.
final class SheetNames {
  private static final int LONGEST = 31;

  private final Set<String> taken = new HashSet<>();

  String unique(String wanted) {
    String legal = WorkbookUtil.createSafeSheetName(wanted.isBlank() ? "?" : wanted, '-').strip();
    String name = legal;
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      String suffix = " (" + i + ")";
      name = legal.substring(0, Math.min(legal.length(), LONGEST - suffix.length())) + suffix;
    }
    return name;
  }
}
