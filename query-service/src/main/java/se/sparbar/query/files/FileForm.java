package se.sparbar.query.files;

import java.util.List;
import java.util.Locale;

/// The forms in which a report can be taken home.
public enum FileForm {
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
    @Override
    public byte[] write(ReportDocument document, CsvProfile profile) {
      return Excel.of(document);
    }
  },
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
    @Override
    public byte[] write(ReportDocument document, CsvProfile profile) {
      return Word.of(document);
    }
  },
  PDF("application/pdf") {
    @Override
    public byte[] write(ReportDocument document, CsvProfile profile) {
      return Pdf.of(document);
    }
  },
  CSV("text/csv") {
    @Override
    public byte[] write(ReportDocument document, CsvProfile profile) {
      return new Csv(document, profile).bytes();
    }
  },
  /// Open data.
  ZIP("application/zip") {
    @Override
    public byte[] write(ReportDocument document, CsvProfile profile) {
      return OpenData.of(document);
    }
  };

  /// Those of any report; open data is made of adopted ones only.
  public static final List<FileForm> OF_A_REPORT = List.of(XLSX, DOCX, PDF, CSV);

  private final String mediaType;

  FileForm(String mediaType) {
    this.mediaType = mediaType;
  }

  /// @param profile of those forms that are CSV
  public abstract byte[] write(ReportDocument document, CsvProfile profile);

  public String mediaType() {
    return mediaType;
  }

  /// Without a dot.
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }
}
