package se.sparbar.query.chart.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What of a picture is still free for text.
///
/// @param right edge that no text crosses
/// @param top edge likewise
/// @param bottom edge likewise
record Free(double right, double top, double bottom, List<Box> taken) {

  Free(double right, double top, double bottom) {
    this(right, top, bottom, new ArrayList<>());
  }

  private record Box(double x, double y, double w, double h) {
    boolean meets(Box other) {
      return x < other.x + other.w && other.x < x + w && y < other.y + other.h && other.y < y + h;
    }
  }

  /// The upper left corner of a text.
  record Spot(double x, double y) {}

  void take(double x, double y, double w, double h) {
    taken.add(new Box(x, y, w, h));
  }

  /// Takes the first spot where a text has room; none where nothing is free.
  Optional<Spot> first(double left, double w, double h, Spot... spots) {
    for (Spot spot : spots) {
      Box box = new Box(spot.x(), spot.y(), w, h);
      if (box.x >= left
          && box.x + w <= right
          && box.y >= top
          && box.y + h <= bottom
          && taken.stream().noneMatch(box::meets)) {
        taken.add(box);
        return Optional.of(spot);
      }
    }
    return Optional.empty();
  }
}
