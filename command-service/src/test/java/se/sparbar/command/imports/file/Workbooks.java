package se.sparbar.command.imports.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Makes workbooks, honest ones with POI and others by hand.
public final class Workbooks {
  static final String SHEET_START =
      "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";

  private final XSSFWorkbook book = new XSSFWorkbook();

  public XSSFSheet sheet(String name) {
    return book.createSheet(name);
  }

  Workbooks from1904() {
    book.getCTWorkbook().getWorkbookPr().setDate1904(true);
    return this;
  }

  /// A day in the last sheet.
  public void day(int row, int column, LocalDate day, String format) {
    Cell cell = styled(row, column, format);
    cell.setCellValue(day);
  }

  /// A text in the last sheet.
  public void cell(int row, int column, String text) {
    XSSFSheet sheet = book.getSheetAt(book.getNumberOfSheets() - 1);
    Row cells = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    cells.createCell(column).setCellValue(text);
  }

  public void number(int row, int column, double number, String format) {
    styled(row, column, format).setCellValue(number);
  }

  private Cell styled(int row, int column, String format) {
    XSSFCellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    XSSFSheet sheet = book.getSheetAt(book.getNumberOfSheets() - 1);
    Row cells = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    Cell cell = cells.createCell(column);
    cell.setCellStyle(style);
    return cell;
  }

  public byte[] bytes() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A workbook of which one part is this and then so many times that.
  public static byte[] with(String part, byte[] start, byte[] again, int times) {
    Workbooks book = new Workbooks();
    book.sheet("Blad1").createRow(0).createCell(0).setCellValue("a");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(book.bytes()));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry = parts.getNextEntry(); entry != null; entry = parts.getNextEntry()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().equals(part)) {
          to.write(start);
          for (int i = 0; i < times; i++) {
            to.write(again);
          }
        } else {
          parts.transferTo(to);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /// A packed file that is no workbook.
  public static byte[] ofParts(int count) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream to = new ZipOutputStream(out)) {
      for (int i = 0; i < count; i++) {
        to.putNextEntry(new ZipEntry("del" + i + ".txt"));
        to.write("text".getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
