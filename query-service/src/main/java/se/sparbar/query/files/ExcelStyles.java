package se.sparbar.query.files;

import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// The few ways in which a cell can look.
final class ExcelStyles {
  final XSSFCellStyle title;
  final XSSFCellStyle heading;
  final XSSFCellStyle prose;
  final XSSFCellStyle column;
  final XSSFCellStyle columnRight;
  final XSSFCellStyle words;
  final XSSFCellStyle whole;
  final XSSFCellStyle decimal;
  final XSSFCellStyle percent;
  final XSSFCellStyle link;

  private final XSSFWorkbook book;

  ExcelStyles(XSSFWorkbook book) {
    this.book = book;
    title = style(font(16, true, null), _ -> {});
    heading = style(font(12, true, null), _ -> {});
    prose = style(font(11, false, null), style -> style.setWrapText(true));
    column = style(font(11, true, "FFFFFF"), ExcelStyles::filled);
    columnRight =
        style(
            font(11, true, "FFFFFF"),
            style -> {
              filled(style);
              style.setAlignment(HorizontalAlignment.RIGHT);
            });
    words =
        style(
            font(11, false, null),
            style -> {
              style.setWrapText(true);
              style.setAlignment(HorizontalAlignment.LEFT);
              style.setIndention((short) 1);
            });
    whole = number("#,##0");
    decimal = number("#,##0.0");
    percent = number("0\u00a0%");
    link = style(font(11, false, "1F3A6E"), _ -> {});
  }

  private static void filled(XSSFCellStyle style) {
    style.setFillForegroundColor(colour("1F3A6E"));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setWrapText(true);
  }

  private XSSFCellStyle number(String format) {
    return style(
        font(11, false, null),
        style -> {
          style.setDataFormat(book.createDataFormat().getFormat(format));
          style.setAlignment(HorizontalAlignment.RIGHT);
        });
  }

  private XSSFCellStyle style(XSSFFont font, Consumer<XSSFCellStyle> more) {
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setBorderBottom(BorderStyle.NONE);
    more.accept(style);
    return style;
  }

  private XSSFFont font(int points, boolean bold, @Nullable String colour) {
    XSSFFont font = book.createFont();
    font.setFontName("Calibri");
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    if (colour != null) {
      font.setColor(colour(colour));
    }
    return font;
  }

  private static XSSFColor colour(String rgb) {
    byte[] bytes = new byte[3];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(rgb.substring(2 * i, 2 * i + 2), 16);
    }
    return new XSSFColor(bytes, new DefaultIndexedColorMap());
  }
}
