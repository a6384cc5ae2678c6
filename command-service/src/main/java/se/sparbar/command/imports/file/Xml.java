package se.sparbar.command.imports.file;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/// Reads XML from strangers: no document type, so no entities and nothing fetched from elsewhere,
/// and no depth that could fill the memory.
final class Xml {
  private static final SAXParserFactory PARSERS = parsers();
  private static final String DEEPEST = "64";

  private Xml() {}

  static void read(InputStream xml, ContentHandler handler) throws IOException, SAXException {
    XMLReader reader = reader();
    reader.setContentHandler(handler);
    reader.parse(new InputSource(xml));
  }

  private static XMLReader reader() throws SAXException {
    try {
      XMLReader reader = PARSERS.newSAXParser().getXMLReader();
      reader.setProperty("jdk.xml.maxElementDepth", DEEPEST);
      return reader;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every JDK has an XML parser", e);
    }
  }

  private static SAXParserFactory parsers() {
    try {
      // The JDK's own, whatever else the class path offers.
      SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
      parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      parsers.setFeature("http://xml.org/sax/features/external-general-entities", false);
      parsers.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      return parsers;
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("the JDK's XML parser has these features", e);
    }
  }
}
