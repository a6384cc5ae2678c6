package se.sparbar.query.files;

import java.util.List;
import java.util.function.IntFunction;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFColorRgbBinary;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/// Draws a plot as bars that Word and Excel can edit.
final class NativeChart {
  /// Told apart also without colours: from dark to light.
  private static final List<String> COLOURS =
      List.of("1F3A6E", "D9822B", "8FA6CF", "6B8E4E", "B23A48", "5B6070");

  /// In hundredths of a point.
  private static final int TITLE_SIZE = 1200;

  private NativeChart() {}

  /// Where a chart's numbers stand.
  record Source(
      XDDFDataSource<?> categories,
      IntFunction<XDDFNumericalDataSource<Double>> values,
      IntFunction<CellReference> names) {}

  static void draw(XDDFChart chart, Plot plot, Source source) {
    chart.setTitleText(plot.title());
    chart.setTitleOverlay(false);
    if (plot.series().size() > 1) {
      chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
    XDDFCategoryAxis names =
        chart.createCategoryAxis(plot.lies() ? AxisPosition.LEFT : AxisPosition.BOTTOM);
    XDDFValueAxis numbers =
        chart.createValueAxis(plot.lies() ? AxisPosition.BOTTOM : AxisPosition.LEFT);
    axes(plot, names, numbers);
    XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, numbers);
    bars.setVaryColors(false);
    bars.setBarDirection(plot.lies() ? BarDirection.BAR : BarDirection.COL);
    bars.setBarGrouping(plot.stacked() ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
    bars.setOverlap((byte) (plot.stacked() ? 100 : 0));
    bars.setGapWidth(60);
    for (int i = 0; i < plot.series().size(); i++) {
      XDDFChartData.Series series = bars.addSeries(source.categories(), source.values().apply(i));
      series.setTitle(plot.series().get(i).name(), source.names().apply(i));
      series.setFillProperties(fill(COLOURS.get(i % COLOURS.size())));
    }
    chart.plot(bars);
    setTitleLook(chart);
  }

  /// Its language would be that of the machine otherwise.
  private static void setTitleLook(XDDFChart chart) {
    for (CTTextParagraph paragraph : chart.getCTChart().getTitle().getTx().getRich().getPList()) {
      for (CTRegularTextRun run : paragraph.getRList()) {
        run.getRPr().setLang("sv-SE");
        run.getRPr().setSz(TITLE_SIZE);
        run.getRPr().setB(true);
      }
    }
  }

  private static void axes(Plot plot, XDDFCategoryAxis names, XDDFValueAxis numbers) {
    numbers.setCrosses(plot.lies() ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
    numbers.setCrossBetween(AxisCrossBetween.BETWEEN);
    numbers.setNumberFormat(plot.percent() ? "0\" %\"" : "#,##0");
    numbers.setMinimum(0);
    if (plot.percent()) {
      numbers.setMaximum(100);
    }
    if (plot.lies()) {
      names.setOrientation(AxisOrientation.MAX_MIN);
    }
    numbers.getOrAddMajorGridProperties().setLineProperties(line("C9CCD6"));
  }

  private static XDDFSolidFillProperties fill(String colour) {
    return new XDDFSolidFillProperties(rgb(colour));
  }

  private static XDDFLineProperties line(String colour) {
    return new XDDFLineProperties(fill(colour));
  }

  private static XDDFColor rgb(String colour) {
    byte[] parts = new byte[3];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = (byte) Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16);
    }
    return new XDDFColorRgbBinary(parts);
  }
}
