package se.sparbar.command.desk;

import java.util.Base64;
import java.util.List;
import se.sparbar.command.adoption.WantedReport;

/// Who can make a report, for this service has no figures of its own.
public interface ReportMaker {
  /// One of a report's files.
  ///
  /// @param content in Base64, as it travels
  record File(String name, String mediaType, String content) {
    byte[] bytes() {
      return Base64.getDecoder().decode(content);
    }
  }

  /// A report and what it was computed from.
  ///
  /// @param position the last in the log that it knows of
  record Made(long position, List<File> files) {}

  /// @param reached what must be known there before a report as of now is made
  /// @throws se.sparbar.command.rule.Rejected when there is no such report
  /// @throws Away when nobody answers; nothing has happened then
  Made make(WantedReport wanted, long reached);

  /// The service that makes reports does not answer, or has not come as far as the log.
  final class Away extends RuntimeException {
    public Away(String why, Throwable cause) {
      super(why, cause);
    }

    public Away(String why) {
      super(why);
    }
  }
}
