package se.sparbar.command.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The columns of a file, in any order, named in its header in small letters.
enum Column {
  INSATS,
  KOMMUN,
  DELTAGARE,
  KON,
  FODELSEAR,
  REMITTENT,
  INSKRIVEN,
  FORSORJNING_START,
  UTBILDNING,
  AVSLUTAD,
  AVSLUTSANLEDNING,
  FORSORJNING_AVSLUT,
  SYSSELSATTNING_AVSLUT,
  EFTERSTOD_FRAN,
  EFTERSTOD_TILL,
  /// Why an avslut stands although the exit assessment says otherwise (rule 7).
  MOTIVERING;

  String header() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Column> named(String header) {
    return Arrays.stream(values()).filter(column -> column.header().equals(header)).findFirst();
  }

  /// Without these a row says nothing.
  static Stream<Column> required() {
    return Stream.of(INSATS, KOMMUN, DELTAGARE, KON, INSKRIVEN);
  }

  static String all() {
    return Arrays.stream(values()).map(Column::header).collect(Collectors.joining(", "));
  }
}
