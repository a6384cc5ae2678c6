package se.sparbar.command.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The columns of a file, in any order, named in its header.
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

  boolean holdsSeveral() {
    return this == FORSORJNING_START || this == FORSORJNING_AVSLUT;
  }

  /// Without these a row says nothing.
  static Stream<Column> required() {
    return Stream.of(INSATS, KOMMUN, DELTAGARE, KON, INSKRIVEN);
  }

  static String all() {
    return Arrays.stream(values()).map(Column::header).collect(Collectors.joining(", "));
  }
}
