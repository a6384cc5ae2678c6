package se.sparbar.command.imports.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import se.sparbar.command.imports.file.Cell.Flaw;

/// Numbers of a workbook as texts: the workbook stores days as numbers too, and only the format of
/// a cell tells which is which.
final class Numbers extends DefaultHandler {
  /// Excel keeps fifteen digits and makes noughts of the rest.
  private static final double TOO_LONG = 1e15;

  private static final double TOO_SMALL = 1e-9;

  /// Texts in quotes, single signs that are shown as they are, colours and languages.
  private static final Pattern NO_PART =
      Pattern.compile(
          "\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]|general|standard", Pattern.CASE_INSENSITIVE);

  /// The numbers of those formats that every Excel knows and no file spells out.
  private static final BitSet DAYS_BUILT_IN = builtIn();

  private static final Pattern PADDED = Pattern.compile("0{2,15}");

  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Format> styles = new ArrayList<>();
  private boolean inCellStyles;
  private boolean from1904;

  /// How a number is shown.
  ///
  /// @param digits at least so many, with noughts in front
  private record Format(boolean isDay, int digits) {}

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    switch (name) {
      case "workbookPr" -> from1904 = isTrue(attributes.getValue("date1904"));
      case "numFmt" -> formats.put(id(attributes), attributes.getValue("formatCode"));
      case "cellXfs" -> inCellStyles = true;
      case "xf" -> {
        if (inCellStyles) {
          styles.add(format(id(attributes)));
        }
      }
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (name.equals("cellXfs")) {
      inCellStyles = false;
    }
  }

  private Format format(int id) {
    String code = formats.getOrDefault(id, "");
    return new Format(isDay(id, code), PADDED.matcher(code).matches() ? code.length() : 0);
  }

  /// Day and year stand for nothing else in a format, and neither does a month without a time.
  private static boolean isDay(int id, String code) {
    String bare = NO_PART.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
    boolean hasMonth = bare.contains("m") && !bare.contains("h") && !bare.contains("s");
    return DAYS_BUILT_IN.get(id) || bare.contains("d") || bare.contains("y") || hasMonth;
  }

  private static BitSet builtIn() {
    BitSet days = new BitSet();
    days.set(14, 18);
    days.set(22);
    days.set(27, 37);
    days.set(50, 59);
    return days;
  }

  private static int id(Attributes attributes) throws SAXException {
    return integer(attributes.getValue("numFmtId"), 0);
  }

  private static boolean isTrue(String value) {
    return "1".equals(value) || "true".equals(value);
  }

  static int integer(String value, int otherwise) throws SAXException {
    try {
      return value == null ? otherwise : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new SAXException("no number where one has to be", e);
    }
  }

  /// What a cell shows, without regard to how a day is written there.
  Cell cell(String number, int style) throws SAXException {
    double value = value(number);
    Format format = style < styles.size() ? styles.get(style) : new Format(false, 0);
    if (format.isDay() && value >= 1 && DateUtil.isValidExcelDate(value)) {
      return Cell.of(DateUtil.getLocalDateTime(value, from1904).toLocalDate().toString());
    }
    if (Math.abs(value) >= TOO_LONG) {
      return Cell.flawed(Flaw.NUMBER_TOO_LONG);
    }
    String plain = Math.abs(value) < TOO_SMALL ? "0" : plain(value);
    return Cell.of("0".repeat(Math.max(0, format.digits() - plain.length())) + plain);
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  private static double value(String number) throws SAXException {
    try {
      double value = Double.parseDouble(number);
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException _) {
      // As below: Excel writes no such thing.
    }
    throw new SAXException("no number where one has to be");
  }
}
