package se.sparbar.query.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import se.sparbar.query.report.Table;

class PdfTest {
  private static final ReportDocument DOCUMENT = Reported.year();
  private static final byte[] PDF = Pdf.of(DOCUMENT);

  @BeforeAll
  static void validator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
  void verapdf_finds_nothing_to_remark(PDFAFlavour flavour) throws Exception {
    assertThat(faults(PDF, flavour)).isEmpty();
  }

  @Test
  void verapdf_would_find_something() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(PDF);
        ByteArrayOutputStream changed = new ByteArrayOutputStream()) {
      pdf.getDocumentCatalog().setLanguage(null);
      pdf.getDocumentCatalog().setStructureTreeRoot(null);
      pdf.save(changed);
      assertThat(faults(changed.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
      assertThat(faults(changed.toByteArray(), PDFAFlavour.PDFA_2_A)).isNotEmpty();
    }
  }

  @Test
  void it_says_what_the_report_says() throws Exception {
    String text = text();
    assertThat(text).contains(DOCUMENT.title(), "Om siffrorna", "2024-03-22");
    for (Table table : DOCUMENT.tables()) {
      assertThat(table.rows().isEmpty() || text.contains(table.heading())).isTrue();
      table.rows().forEach(row -> assertThat(text).contains(one(String.join(" ", row.values()))));
    }
    assertThat(text).contains("Coachrapporter", "Femton <arbetsgivare> & fler.");
    DOCUMENT
        .figures()
        .forEach(answer -> assertThat(text).contains(one(Labels.definition(answer.figure()))));
  }

  @Test
  void it_has_its_title_language_and_pictures_told_in_words() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(PDF)) {
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(DOCUMENT.title());
      assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("sv");
      assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo(DOCUMENT.recordedAt());
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).isNotEmpty();
    }
  }

  private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      return result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion ->
              assertion.getRuleId()
                  + " "
                  + assertion.getMessage()
                  + " "
                  + assertion.getLocation().getContext())
          .toList();
    }
  }

  /// Without what stands in the margin of every page: a paragraph may go on over it.
  private static String text() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PDF)) {
      String margin =
          Pattern.quote(DOCUMENT.title() + ", position " + DOCUMENT.asOf().position())
              + " \\d+ \\(\\d+\\) ";
      return one(new PDFTextStripper().getText(pdf)).replaceAll(margin, "");
    }
  }

  /// However the lines are broken.
  private static String one(String text) {
    return text.replaceAll("[\\s\u00a0]+", " ");
  }
}
