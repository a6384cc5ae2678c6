package se.sparbar.standalone.demo;

import java.time.LocalDate;

/// Days from one to another, both inclusive.
record Window(LocalDate from, LocalDate to) {
  Window {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("no days between " + from + " and " + to);
    }
  }

  static Window of(String from, String to) {
    return new Window(LocalDate.parse(from), LocalDate.parse(to));
  }

  /// What lies in both.
  Window within(LocalDate first, LocalDate last) {
    return new Window(from.isBefore(first) ? first : from, to.isAfter(last) ? last : to);
  }
}
