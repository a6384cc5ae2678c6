package se.sparbar.query.adoption;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.sparbar.query.facts.Reading;
import se.sparbar.query.figures.Breakdowns;
import se.sparbar.query.figures.Cell;
import se.sparbar.query.figures.Dimension;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Figure;
import se.sparbar.query.figures.Figures;
import se.sparbar.query.figures.Item;
import se.sparbar.query.figures.Measured;
import se.sparbar.query.figures.Needs;
import se.sparbar.query.figures.Question;
import se.sparbar.query.figures.Reached;
import se.sparbar.query.figures.Sums;
import se.sparbar.query.files.Labels;
import se.sparbar.query.report.CoachText;
import se.sparbar.query.report.ReportPeriod;

/// A report as it is frozen: every figure with its definition, whole and in parts, and what the
/// coaches wrote. It says what it says whatever becomes of the program, so it is read without
/// asking any figure.
///
/// @param format which form this is, so that one that reads it in ten years knows
/// @param position in the log that all of it was computed from
public record FrozenReport(
    String format,
    String report,
    String forbund,
    LocalDate from,
    LocalDate to,
    long position,
    @Nullable Instant recordedAt,
    List<FrozenFigure> figures,
    List<CoachText> coachReports) {
  static final String FORMAT = "sparbar-report/1";

  public FrozenReport {
    figures = List.copyOf(figures);
    coachReports = List.copyOf(coachReports);
  }

  /// The same dimensions in the order in which it is broken down by them; empty where it is not.
  public Optional<List<Dimension>> brokenDown(List<Dimension> by) {
    return Stream.of(by, by.reversed()).filter(this::isBrokenDown).findFirst();
  }

  private boolean isBrokenDown(List<Dimension> by) {
    List<String> wanted = by.stream().map(Dimension::id).toList();
    return figures.stream().anyMatch(figure -> figure.by(wanted).isPresent());
  }

  /// One figure as it was defined and counted.
  ///
  /// @param total what the whole said
  /// @param breakdowns the whole, and the parts by each dimension, and by sex with any other
  public record FrozenFigure(
      String id,
      int version,
      String name,
      String definition,
      Said total,
      List<Breakdown> breakdowns) {
    public FrozenFigure {
      breakdowns = List.copyOf(breakdowns);
    }

    /// The one by these dimensions, beside the figure's own.
    public Optional<Breakdown> by(List<String> dimensions) {
      return breakdowns.stream().filter(one -> one.by().equals(dimensions)).findFirst();
    }
  }

  /// @param by the dimensions that were asked for
  /// @param dimensions those of every cell, in the order of its parts: the figure's own first
  public record Breakdown(List<String> by, List<String> dimensions, List<FrozenCell> cells) {
    public Breakdown {
      cells = List.copyOf(cells);
    }

    public Sums sums() {
      Map<List<String>, Map<Item, Long>> sums = new LinkedHashMap<>();
      for (FrozenCell cell : cells) {
        Map<Item, Long> items = new LinkedHashMap<>();
        cell.sums().forEach((name, n) -> items.put(Item.read(name), n));
        sums.put(cell.parts(), items);
      }
      return Sums.of(sums);
    }
  }

  /// @param sums the whole numbers that what it says was computed from
  public record FrozenCell(List<String> parts, SortedMap<String, Long> sums, Said said) {}

  /// What a cell or the whole said.
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Said(
      @JsonInclude(JsonInclude.Include.ALWAYS) long count,
      @Nullable Long of,
      @Nullable Integer percent,
      @Nullable String reason,
      Map<String, Object> numbers) {
    public Said {
      numbers = numbers == null ? Map.of() : numbers;
    }

    static Said of(Measured m) {
      return new Said(m.count(), m.of(), m.percent(), m.reason(), m.numbers());
    }

    public Measured measured() {
      return new Measured(count, of, percent, reason, numbers);
    }
  }

  /// @param question about the report's period and the whole of a förbund
  static FrozenReport of(
      ReportPeriod period, String forbund, Question question, Reached asOf, Facts facts) {
    Reading reading = facts.read(question, Needs.of(Figures.all()), asOf.position());
    Breakdowns counted = Breakdowns.usual(Figures.all(), question, reading);
    return new FrozenReport(
        FORMAT,
        period.toString(),
        forbund,
        question.from(),
        question.to(),
        asOf.position(),
        asOf.recordedAt(),
        Figures.all().parallelStream().map(figure -> frozen(figure, question, counted)).toList(),
        CoachText.of(question, facts, asOf.position()));
  }

  private static FrozenFigure frozen(Figure figure, Question question, Breakdowns counted) {
    return new FrozenFigure(
        figure.id(),
        figure.version(),
        figure.name(),
        Labels.definition(figure),
        Said.of(counted.total(figure)),
        Breakdowns.usual().stream()
            .map(by -> breakdown(figure, question.by(by), counted.sums(figure, by)))
            .toList());
  }

  private static Breakdown breakdown(Figure figure, Question question, Sums sums) {
    List<String> by = question.by().stream().map(Dimension::id).toList();
    List<String> dimensions = new ArrayList<>(figure.ownDimensions());
    dimensions.addAll(by);
    List<FrozenCell> cells = new ArrayList<>();
    sums.cells()
        .forEach((parts, cell) ->
            cells.add(
                new FrozenCell(parts, written(cell), Said.of(figure.measure(cell, question)))));
    return new Breakdown(by, List.copyOf(dimensions), cells);
  }

  private static SortedMap<String, Long> written(Cell cell) {
    SortedMap<String, Long> written = new TreeMap<>();
    cell.items().forEach((item, n) -> written.put(item.written(), n));
    return written;
  }
}
