package se.sparbar.command.imports.file;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// The texts of a workbook, which its cells name by number; a text with formatted parts is one
/// text, and how Japanese is pronounced is none of it.
final class SharedTexts extends DefaultHandler {
  private final List<String> texts = new ArrayList<>();
  private final ShortText text = new ShortText();
  private boolean inText;
  private boolean inPronunciation;

  String text(String number) throws SAXException {
    try {
      return texts.get(Integer.parseInt(number));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new SAXException("a text that the workbook does not have", e);
    }
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    switch (name) {
      case "si" -> text.clear();
      case "rPh" -> inPronunciation = true;
      case "t" -> inText = !inPronunciation;
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    switch (name) {
      case "si" -> texts.add(text.toString());
      case "rPh" -> inPronunciation = false;
      case "t" -> inText = false;
      default -> {}
    }
  }

  @Override
  public void characters(char[] piece, int from, int length) {
    if (inText) {
      text.add(piece, from, length);
    }
  }
}
