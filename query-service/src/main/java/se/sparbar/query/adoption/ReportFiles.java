package se.sparbar.query.adoption;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Question;
import se.sparbar.query.figures.Reached;
import se.sparbar.query.files.CsvProfile;
import se.sparbar.query.files.FileForm;
import se.sparbar.query.files.ReportDocument;
import se.sparbar.query.files.ReportReading;
import se.sparbar.query.report.ReportPeriod;

/// All that is adopted when a report is: its figures and texts as data, and every file that it can
/// be taken home as. Open data comes from here alone, for only what was adopted is handed out.
public final class ReportFiles {
  /// The figures and texts as data.
  public static final String DATA = "report.json";

  private final List<ReportFile> files = new ArrayList<>();

  private ReportFiles() {}

  /// @param forbund whose report; the question is about all that is theirs
  /// @param given the as-of as it was asked for; null for now
  public static List<ReportFile> of(
      ReportPeriod period,
      String forbund,
      Question question,
      @Nullable String given,
      Reached asOf,
      Facts facts) {
    ReportDocument whole = ReportReading.read(period, question, given, asOf, facts);
    ReportDocument open = ReportReading.open(period, question, given, asOf, facts);
    ReportFiles made = new ReportFiles();
    made.files.add(
        new ReportFile(
            DATA,
            FrozenJson.MEDIA_TYPE,
            FrozenJson.write(FrozenReport.of(period, forbund, question, asOf, facts))));
    made.add("report.xlsx", FileForm.XLSX, whole, CsvProfile.EXCEL);
    made.add("report.docx", FileForm.DOCX, whole, CsvProfile.EXCEL);
    made.add("report.pdf", FileForm.PDF, whole, CsvProfile.EXCEL);
    made.add("report.csv", FileForm.CSV, whole, CsvProfile.EXCEL);
    made.add("report-open.csv", FileForm.CSV, whole, CsvProfile.OPEN);
    made.add("open-data.zip", FileForm.ZIP, open, CsvProfile.OPEN);
    return List.copyOf(made.files);
  }

  private void add(String name, FileForm form, ReportDocument document, CsvProfile profile) {
    files.add(new ReportFile(name, form.mediaType(), form.write(document, profile)));
  }
}
