package se.sparbar.query.chart.svg;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// A drawing, read back.
record Drawn(Document document) {

  static Drawn of(String svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return new Drawn(factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg))));
    } catch (Exception e) {
      throw new AssertionError("no XML: " + svg, e);
    }
  }

  /// A text and the room it takes.
  record Box(String text, double left, double top, double right, double bottom) {
    boolean meets(Box other) {
      return left < other.right - 0.2
          && other.left < right - 0.2
          && top < other.bottom - 0.2
          && other.top < bottom - 0.2;
    }
  }

  List<Element> elements(String name) {
    NodeList found = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  List<Box> texts() {
    return elements("text").stream().map(Drawn::box).toList();
  }

  private static Box box(Element text) {
    int size = Integer.parseInt(text.getAttribute("font-size"));
    double width =
        Letters.width(text.getTextContent(), new Type(size, text.hasAttribute("font-weight")));
    double x = Double.parseDouble(text.getAttribute("x"));
    double y = Double.parseDouble(text.getAttribute("y"));
    double left =
        switch (text.getAttribute("text-anchor")) {
          case "middle" -> x - width / 2;
          case "end" -> x - width;
          default -> x;
        };
    return new Box(text.getTextContent(), left, y - size * 0.8, left + width, y + size * 0.22);
  }

  double height() {
    return Double.parseDouble(document.getDocumentElement().getAttribute("height"));
  }

  /// All that is read or seen.
  String said() {
    StringBuilder said = new StringBuilder();
    elements("text").forEach(e -> said.append(e.getTextContent()).append('\n'));
    elements("a").forEach(e -> said.append(e.getAttribute("aria-label")).append('\n'));
    elements("g").forEach(e -> said.append(e.getTextContent()).append('\n'));
    return said.toString();
  }
}
