package se.sparbar.query.files;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.logging.Level;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/// The report to read and to keep: PDF/A-2a, so that it opens in ten years as it does today, and
/// PDF/UA-1, so that it can be listened to.
final class Pdf {
  private static final DateTimeFormatter XMP =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'+00:00'");

  static {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  private Pdf() {}

  static byte[] of(ReportDocument document) {
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .withHtmlContent(PdfPage.of(document), PdfPage.BASE)
            .withProducer("Spårbar")
            .usePdfUaAccessibility(true)
            .usePdfAConformance(PdfAConformance.PDFA_2_A)
            .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
            .useProtocolsStreamImplementation(PdfPage::open, PdfPage.PROTOCOL)
            .useSVGDrawer(new BatikSVGDrawer());
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
        PDDocument pdf = renderer.createPDFKeepOpen();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      date(pdf, document);
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Puts the report's own time where the machine's was.
  private static void date(PDDocument pdf, ReportDocument document) throws IOException {
    GregorianCalendar at = GregorianCalendar.from(document.recordedAt().atZone(ZoneOffset.UTC));
    PDDocumentInformation about = pdf.getDocumentInformation();
    about.setCreationDate(at);
    about.setModificationDate(at);
    String stamp = XMP.format(document.stamp());
    PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
    String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    metadata.importXMPMetadata(
        xmp.replaceAll("(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*", "$1" + stamp)
            .getBytes(StandardCharsets.UTF_8));
    metadata.getCOSObject().removeItem(COSName.FILTER);
    pdf.setDocumentId(document.asOf().position());
  }
}
