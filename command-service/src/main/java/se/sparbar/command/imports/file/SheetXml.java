package se.sparbar.command.imports.file;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import se.sparbar.command.http.Invalid;
import se.sparbar.command.imports.file.Cell.Flaw;

/// The XML of one sheet, row by row as it is read; hidden rows and columns are rows and columns.
final class SheetXml extends DefaultHandler {
  private final SharedTexts texts;
  private final Numbers numbers;
  private final Lines lines;
  private final ShortText value = new ShortText();
  private List<Cell> cells = new ArrayList<>();
  private long row;
  private int column;
  private int style;
  private String type = "n";
  private boolean isFormula;
  private boolean inValue;
  private boolean inPronunciation;

  SheetXml(SharedTexts texts, Numbers numbers, Lines lines) {
    this.texts = texts;
    this.numbers = numbers;
    this.lines = lines;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    switch (name) {
      case "row" -> {
        row = Numbers.integer(attributes.getValue("r"), (int) row + 1);
        if (row > Line.MOST_LINES) {
          throw Invalid.of("body", "FILE_TOO_LONG", Line.MOST_LINES);
        }
        cells = new ArrayList<>();
        column = -1;
      }
      case "c" -> cell(attributes);
      case "f" -> isFormula = true;
      case "rPh" -> inPronunciation = true;
      case "v", "t" -> inValue = !inPronunciation;
      default -> {}
    }
  }

  private void cell(Attributes attributes) throws SAXException {
    String place = attributes.getValue("r");
    column = place == null ? column + 1 : column(place);
    style = Numbers.integer(attributes.getValue("s"), 0);
    type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
    isFormula = false;
    value.clear();
  }

  private static int column(String place) throws SAXException {
    int letters = 0;
    while (letters < place.length()
        && place.charAt(letters) >= 'A'
        && place.charAt(letters) <= 'Z') {
      letters++;
    }
    if (letters == 0 || letters > 5) {
      throw new SAXException("a cell without a column");
    }
    return CellReference.convertColStringToIndex(place.substring(0, letters));
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    switch (name) {
      case "v", "t" -> inValue = false;
      case "rPh" -> inPronunciation = false;
      case "c" -> put(read());
      case "row" -> {
        Line line = new Line(row, cells);
        if (!line.isBlank()) {
          lines.accept(line);
        }
      }
      default -> {}
    }
  }

  @Override
  public void characters(char[] piece, int from, int length) {
    if (inValue) {
      value.add(piece, from, length);
    }
  }

  private Cell read() throws SAXException {
    String text = value.toString();
    if (isFormula) {
      return Cell.flawed(Flaw.FORMULA);
    }
    if (text.isBlank()) {
      return Cell.EMPTY;
    }
    return switch (type) {
      case "s" -> text(texts.text(text));
      case "str", "inlineStr" -> text(text);
      case "b" -> text(text.equals("1") ? "SANT" : "FALSKT");
      case "e" -> Cell.flawed(Flaw.CELL_ERROR);
      case "d" -> text(text.length() > 10 ? text.substring(0, 10) : text);
      default -> numbers.cell(text, style);
    };
  }

  private static Cell text(String text) {
    return Cell.of(CsvFile.composed(text));
  }

  /// What stands far to the right is remembered as one cell too many.
  private void put(Cell cell) {
    if (!cell.isBlank()) {
      int place = Math.min(column, Line.MOST_COLUMNS);
      while (cells.size() <= place) {
        cells.add(Cell.EMPTY);
      }
      cells.set(place, cell);
    }
  }
}
