package se.sparbar.command.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import se.sparbar.command.http.Invalid;

/// An `.xlsx`, read as a stream: in memory stand its packed bytes, its texts and one row.
public final class XlsxFile {
  private static final long MEGABYTE = 1 << 20;
  private static final long PACKAGE = 4 * MEGABYTE;
  private static final long TEXTS = 48 * MEGABYTE;
  private static final long SHEET = 256 * MEGABYTE;

  private final BoundedZip zip;
  private final XSSFReader reader;
  private final SharedTexts texts = new SharedTexts();
  private final Numbers numbers = new Numbers();

  private XlsxFile(BoundedZip zip, XSSFReader reader) {
    this.zip = zip;
    this.reader = reader;
  }

  /// Reads the rows of the first sheet whose first row is a header; of the only sheet, whatever its
  /// first row is.
  public static void read(byte[] bytes, Predicate<Line> isHeader, Lines lines) {
    try (BoundedZip zip = new BoundedZip(bytes)) {
      try (OPCPackage parts = open(zip)) {
        XlsxFile file = new XlsxFile(zip, reader(parts));
        file.readTexts();
        file.readSheet(file.choose(isHeader), lines);
      } catch (IOException | OpenXML4JException | SAXException _) {
        throw refused(zip);
      }
    } catch (IOException _) {
      throw Invalid.of("body", "FILE_NOT_XLSX");
    }
  }

  private static OPCPackage open(BoundedZip zip) throws OpenXML4JException {
    zip.allow(PACKAGE);
    try {
      return OPCPackage.open(zip);
    } catch (RuntimeException _) {
      // A file from a stranger, at which the library may break in any way.
      throw refused(zip);
    }
  }

  private static XSSFReader reader(OPCPackage parts) throws OpenXML4JException, IOException {
    try {
      return new XSSFReader(parts);
    } catch (RuntimeException e) {
      throw new IOException("as above", e);
    }
  }

  private XSSFReader.SheetIterator sheets() throws OpenXML4JException, IOException {
    try {
      return reader.getSheetIterator();
    } catch (RuntimeException e) {
      throw new IOException("as above", e);
    }
  }

  private static InputStream next(XSSFReader.SheetIterator sheets) throws IOException {
    try {
      return sheets.next();
    } catch (RuntimeException e) {
      throw new IOException("as above", e);
    }
  }

  private static Invalid refused(BoundedZip zip) {
    return Invalid.of("body", zip.exceeded() ? "FILE_UNPACKS_TOO_LARGE" : "FILE_NOT_XLSX");
  }

  private void readTexts() throws IOException, OpenXML4JException, SAXException {
    try (InputStream workbook = reader.getWorkbookData()) {
      Xml.read(workbook, numbers);
    }
    try (@Nullable InputStream styles = reader.getStylesData()) {
      if (styles != null) {
        Xml.read(styles, numbers);
      }
    }
    zip.allow(TEXTS);
    try (@Nullable InputStream shared = reader.getSharedStringsData()) {
      if (shared != null) {
        Xml.read(shared, texts);
      }
    }
    zip.allow(SHEET);
  }

  private int choose(Predicate<Line> isHeader)
      throws IOException, OpenXML4JException, SAXException {
    List<String> names = new ArrayList<>();
    XSSFReader.SheetIterator sheets = sheets();
    while (sheets.hasNext()) {
      try (InputStream xml = next(sheets)) {
        names.add(sheets.getSheetName());
        if (first(xml, isHeader)) {
          return names.size() - 1;
        }
      }
    }
    if (names.size() != 1) {
      throw Invalid.of("body", "FILE_WITHOUT_HEADER_SHEET", names);
    }
    return 0;
  }

  private boolean first(InputStream xml, Predicate<Line> isHeader)
      throws IOException, SAXException {
    boolean[] found = {false};
    try {
      Xml.read(
          xml,
          new SheetXml(
              texts,
              numbers,
              line -> {
                found[0] = isHeader.test(line);
                throw new CancellationException("one row is enough");
              }));
    } catch (CancellationException _) {
      // As asked for.
    }
    return found[0];
  }

  private void readSheet(int chosen, Lines lines)
      throws IOException, OpenXML4JException, SAXException {
    XSSFReader.SheetIterator sheets = sheets();
    for (int i = 0; i <= chosen; i++) {
      try (InputStream xml = next(sheets)) {
        if (i == chosen) {
          Xml.read(xml, new SheetXml(texts, numbers, lines));
        }
      }
    }
  }
}
