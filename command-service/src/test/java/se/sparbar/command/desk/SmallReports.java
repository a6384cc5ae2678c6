package se.sparbar.command.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.adoption.WantedReport;

/// Reports of one file that says which position it is of; what query-service makes is tested where
/// both services run.
public final class SmallReports implements ReportMaker {
  @Override
  public Made make(WantedReport wanted, long reached) {
    @Nullable String asOf = wanted.asOf();
    long position =
        asOf != null && asOf.startsWith("position:")
            ? Math.min(reached, Long.parseLong(asOf.substring("position:".length())))
            : reached;
    byte[] content = (wanted.forbund().name() + wanted.period() + position).getBytes(UTF_8);
    return new Made(
        position,
        List.of(
            new File(
                "report.json", "application/json", Base64.getEncoder().encodeToString(content))));
  }
}
