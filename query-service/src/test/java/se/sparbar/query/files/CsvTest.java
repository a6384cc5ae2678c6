package se.sparbar.query.files;

import static org.assertj.core.api.Assertions.assertThat;
import static se.sparbar.query.facts.Told.SE;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.Sex;
import se.sparbar.query.facts.Told;

class CsvTest {
  private static final Set<String> FIGURES =
      Set.of("enrolments", "to-work-or-studies", "avslut-by-reason", "time-in-insats", "income");

  private static final ReportDocument SMALL =
      only(
          Reported.read(
              Reported.YEAR,
              "2024-03-22",
              new Told()
                  .insats(SE, "SE-Höglandet")
                  .person("Asta", Sex.KVINNA, 1999)
                  .person("Bo", Sex.MAN, 1980)
                  .start("Asta", "a", "2023-02-01")
                  .start("Bo", "b", SE, "0686", "2023-03-01")
                  .avslut("a", "2023-11-30", AvslutReason.STUDIER)));

  /// Whatever figures will be added.
  private static ReportDocument only(ReportDocument all) {
    return new ReportDocument(
        all.report(),
        all.given(),
        all.asOf(),
        all.whose(),
        all.tables(),
        all.charts(),
        all.texts(),
        all.figures().stream().filter(a -> FIGURES.contains(a.figure().id())).toList(),
        all.labels());
  }

  @Test
  void for_excel_it_has_a_bom_semicolons_decimal_commas_and_words() {
    assertThat(lines(CsvProfile.EXCEL))
        .startsWith(
            "\ufeffId;Version;Siffra;Från och med;Till och med;Som det var känt;Position;Kön;"
                + "Slag av avslut;Avslutsanledning;Antal;Av;Procent;Tal;Värde;Enhet;Anmärkning",
            "enrolments;1;Inskrivningar;2023-01-01;2023-12-31;2024-03-22;6;;;;2;;;;;inskrivningar;")
        .contains(
            "avslut-by-reason;1;Avslutsanledning;2023-01-01;2023-12-31;2024-03-22;6;Kvinna;"
                + "Studier;Studier;1;;;;;avslut;",
            "to-work-or-studies;1;Till arbete eller studier;2023-01-01;2023-12-31;2024-03-22;6;"
                + "Kvinna;;;1;1;100;;;avslut;",
            "time-in-insats;1;Tid i insats;2023-01-01;2023-12-31;2024-03-22;6;;;;;;;"
                + "Medelvärde;302,0;dagar;");
  }

  @Test
  void as_open_data_it_has_no_bom_but_commas_decimal_points_and_codes() {
    assertThat(lines(CsvProfile.OPEN))
        .startsWith(
            "figure,version,name,from,to,as_of,position,by_sex,by_class,by_reason,count,of,percent,"
                + "number,value,unit,note",
            "enrolments,1,Inskrivningar,2023-01-01,2023-12-31,2024-03-22,6,,,,2,,,,,inskrivningar,")
        .contains(
            "avslut-by-reason,1,Avslutsanledning,2023-01-01,2023-12-31,2024-03-22,6,KVINNA,"
                + "STUDIER,STUDIER,1,,,,,avslut,",
            "to-work-or-studies,1,Till arbete eller studier,2023-01-01,2023-12-31,2024-03-22,6,"
                + "KVINNA,,,1,1,100,,,avslut,",
            "time-in-insats,1,Tid i insats,2023-01-01,2023-12-31,2024-03-22,6,,,,,,,"
                + "mean,302.0,dagar,");
  }

  @ParameterizedTest
  @EnumSource
  void every_row_is_as_wide_as_the_headings(CsvProfile profile) {
    String outsideQuotes = "(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";
    String separator = (profile == CsvProfile.EXCEL ? ";" : ",") + outsideQuotes;
    assertThat(lines(profile))
        .hasSizeGreaterThan(20)
        .allSatisfy(line -> assertThat(line.split(separator, -1)).hasSize(17));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\uff1d1"})
  void text_that_a_spreadsheet_would_run_is_made_harmless(String text) {
    for (CsvProfile profile : CsvProfile.values()) {
      String csv = profile.write(List.of("x"), List.of(List.of(new Entry.Words(text))));
      assertThat(csv.replace("\"", "")).contains("'" + text);
    }
  }

  @Test
  void numbers_stay_numbers() {
    List<Entry> row = List.of(Entry.of(-4), Entry.of(new BigDecimal("-1.5")));
    assertThat(CsvProfile.EXCEL.write(List.of("a", "b"), List.of(row))).endsWith("-4;-1,5\r\n");
    assertThat(CsvProfile.OPEN.write(List.of("a", "b"), List.of(row))).endsWith("-4,-1.5\r\n");
  }

  @Test
  void what_would_break_a_row_is_quoted() {
    List<Entry> row = List.of(new Entry.Words("a,b;\"c\"\r\nd"), Entry.of("plain"));
    assertThat(CsvProfile.OPEN.write(List.of("a", "b"), List.of(row)))
        .isEqualTo("a,b\r\n\"a,b;\"\"c\"\"\r\nd\",plain\r\n");
  }

  @Test
  void a_name_given_by_a_user_is_no_formula() {
    String csv =
        new String(new Csv(Reported.year(), CsvProfile.EXCEL).bytes(), StandardCharsets.UTF_8);
    assertThat(csv).contains("\"'=HYPERLINK(\"\"SE\"\")\"").doesNotContain(";=");
  }

  private static List<String> lines(CsvProfile profile) {
    return new String(new Csv(SMALL, profile).bytes(), StandardCharsets.UTF_8).lines().toList();
  }
}
