package se.sparbar.command.http;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.sparbar.command.http.Server.Answer;
import se.sparbar.command.imports.file.Workbooks;
import tools.jackson.databind.JsonNode;

/// Files of every kind through the real service, honest and hostile.
class ImportFileTest {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String[] HEADER = {"insats", "kommun", "deltagare", "kon", "inskriven"};

  private final Server server = Server.shared();
  private final String insats = Story.unique("SE-Höglandet på Åsen");
  private final String number = Story.unique("A");

  ImportFileTest() {
    assertThat(Story.insats(server, insats).status()).isEqualTo(201);
  }

  private Workbooks book(String... header) {
    Workbooks book = new Workbooks();
    XSSFSheet sheet = book.sheet("Blad1");
    fill(sheet, 0, header);
    return book;
  }

  private static void fill(XSSFSheet sheet, int row, String... cells) {
    var line = sheet.createRow(row);
    for (int i = 0; i < cells.length; i++) {
      line.createCell(i).setCellValue(cells[i]);
    }
  }

  @Test
  void a_workbook_with_days_and_numbers_as_excel_makes_them_is_imported() {
    Workbooks book = new Workbooks();
    XSSFSheet sheet = book.sheet("Blad1");
    fill(sheet, 0, "insats", "kommun", "deltagare", "kon", "inskriven", "forsorjning_start");
    fill(sheet, 1, insats, "", "", "Kvinna", "", "Försörjningsstöd|A_KASSA");
    sheet.getRow(1).createCell(1).setCellValue(604);
    sheet.getRow(1).createCell(2).setCellValue(17.0);
    book.day(1, 4, LocalDate.parse("2023-02-01"), "d mmm yyyy");

    Answer answer = post("", XLSX, book.bytes());
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    assertThat(new String(server.log().after(answer.position() - 3, 1).getFirst().payload(), UTF_8))
        .contains("\"localNumber\":\"17\"", "\"huvudman\":\"0604\"", "2023-02-01");
  }

  @Test
  void a_formula_is_refused_with_its_place_and_what_to_do() {
    Workbooks book = new Workbooks();
    XSSFSheet sheet = book.sheet("Blad1");
    fill(sheet, 0, HEADER);
    fill(sheet, 1, insats, "0604", number, "MAN", "");
    sheet.getRow(1).createCell(4).setCellFormula("TODAY()");

    Answer answer = post("", XLSX, book.bytes());
    assertThat(errors(answer)).containsExactly("2 inskriven FORMULA");
    assertThat(answer.response().body()).contains("E2", "klistra in som värden");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void a_hostile_file_is_refused_in_swedish_and_leaves_nothing(
      String type, byte[] file, String code) {
    long head = server.log().head();
    Answer answer = post("", type, file);

    assertThat(answer.status()).as(answer.response().body()).isBetween(400, 422);
    assertThat(answer.errorCodes()).contains(code);
    assertThat(answer.body().path("errors").get(0).path("message").stringValue())
        .matches("(?s).*(Skicka|skicka|Ta bort|Lägg|Korta|Spara|Skriv|Dela).*");
    assertThat(server.log().head()).isEqualTo(head);
    assertThat(post("?dryRun=true", type, file).body().path("errors")).isNotEmpty();
  }

  static List<Object[]> hostile() {
    String header = String.join(";", HEADER) + "\n";
    String wide = header.strip() + ";x".repeat(17_000) + "\n";
    byte[] xml =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet>&e;</worksheet>"
            .getBytes(UTF_8);
    List<Object[]> files = new ArrayList<>();
    files.add(hostile("text/csv", "", "FILE_EMPTY"));
    files.add(hostile("text/csv", "\n\n;;\n", "FILE_EMPTY"));
    files.add(hostile(XLSX, "", "FILE_EMPTY"));
    files.add(hostile("text/csv", header, "FILE_WITHOUT_ROWS"));
    files.add(hostile("text/csv", header + header, "HEADER_AGAIN"));
    files.add(hostile("text/csv", "insats;kommun;kommun\nx;y;z\n", "COLUMN_TWICE"));
    files.add(hostile("text/csv", wide, "FILE_TOO_WIDE"));
    files.add(
        hostile(
            "text/csv",
            header + "x".repeat(10_000_000) + ";0604;A;MAN;2023-02-01\n",
            "CELL_TOO_LONG"));
    files.add(hostile("text/csv", header + "=1+1;0604;A;MAN;2023-02-01\n", "FORMULA_TEXT"));
    files.add(hostile("text/csv", header + "\"x;0604;A;MAN;2023-02-01\n", "FILE_NOT_CSV"));
    files.add(hostile(XLSX, header, "FILE_NOT_XLSX"));
    files.add(new Object[] {"text/csv", Workbooks.ofParts(1), "FILE_IS_XLSX"});
    files.add(
        new Object[] {
          XLSX, new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, "FILE_IS_OLD_EXCEL"
        });
    files.add(
        new Object[] {
          XLSX,
          Workbooks.with("xl/worksheets/sheet1.xml", new byte[0], new byte[1 << 20], 300),
          "FILE_NOT_XLSX"
        });
    files.add(
        new Object[] {
          XLSX,
          Workbooks.with(
              "xl/sharedStrings.xml", new byte[0], " ".repeat(1 << 20).getBytes(UTF_8), 64),
          "FILE_UNPACKS_TOO_LARGE"
        });
    files.add(
        new Object[] {
          XLSX, Workbooks.with("xl/worksheets/sheet1.xml", xml, new byte[0], 0), "FILE_NOT_XLSX"
        });
    return files;
  }

  private static Object[] hostile(String type, String text, String code) {
    return new Object[] {type, text.getBytes(UTF_8), code};
  }

  @Test
  void a_wide_workbook_and_one_with_the_header_twice_are_refused() {
    Workbooks wide = book(HEADER);
    for (int i = 5; i < 16_384; i++) {
      wide.cell(0, i, "kolumn " + i);
    }
    assertThat(post("", XLSX, wide.bytes()).errorCodes()).containsExactly("FILE_TOO_WIDE");
    Workbooks twice = book(HEADER);
    for (int i = 0; i < HEADER.length; i++) {
      twice.cell(1, i, HEADER[i]);
    }
    assertThat(post("", XLSX, twice.bytes()).errorCodes()).containsExactly("HEADER_AGAIN");
  }

  @Test
  void what_excel_saves_as_csv_in_windows_1252_is_read_right_and_said() {
    String csv =
        String.join(";", HEADER) + "\r\n" + insats + ";Sävsjö;" + number + ";Kvinna;2023-02-01\r\n";
    Answer cp1252 =
        post(
            "?dryRun=true",
            "text/csv",
            csv.replace("Sävsjö", "Eksjö").getBytes(Charset.forName("windows-1252")));
    assertThat(cp1252.body().path("errors")).as(cp1252.response().body()).isEmpty();
    assertThat(cp1252.body().path("notes").get(0).stringValue()).contains("windows-1252");

    String tabs = csv.replace("Sävsjö", "Eksjö").replace(';', '\t');
    Answer unicodeText = post("", "text/csv", tabs.getBytes(UTF_16));
    assertThat(unicodeText.status()).as(unicodeText.response().body()).isEqualTo(201);
  }

  @Test
  void an_export_from_sus_is_read_by_its_own_names() {
    String csv =
        "Insats;Kommun;Deltagarnummer;Kön;Födelseår;Inregistreringsdatum;Försörjning före 1;Försörjning före 2;"
            + "Utbildningsnivå;Utregistreringsdatum;Avslutsanledning;Försörjning efter insats;Sysselsättning efter;Ålder\n"
            + insats
            + ";Aneby;"
            + number
            + ";Kvinna;1999;20230201;Aktivitetsersättning;Försörjningsstöd;Gymnasium, ej avslutat;"
            + "2023-11-30;Aktivt arbetssökande;A-kassa, Försörjningsstöd;Arbetssökande;24\n";
    byte[] file = csv.getBytes(UTF_8);

    assertThat(post("?dryRun=true", "text/csv", file).errorCodes()).contains("COLUMN_UNKNOWN");
    Answer answer = post("?profile=sus", "text/csv", file);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    List<String> payloads =
        server.log().after(answer.position() - 5, 5).stream()
            .map(row -> new String(row.payload(), UTF_8))
            .toList();
    assertThat(payloads.get(2))
        .contains("AKTIVITETSERSATTNING", "FORSORJNINGSSTOD", "GYMNASIUM_EJ_AVSLUTAT");
    assertThat(payloads.get(3)).contains("A_KASSA", "FORSORJNINGSSTOD", "ARBETSSOKANDE");
    assertThat(payloads.get(4)).contains("ARBETSSOKANDE", "2023-11-30");
  }

  @Test
  void a_label_that_sus_does_not_have_is_met_with_those_it_has() {
    String csv =
        "insats;kommun;deltagarnummer;kön;inregistrering;utregistrering;avslutsanledning\n"
            + insats
            + ";Aneby;"
            + number
            + ";Hen;2023-02-01;2023-11-30;Vet inte\n";
    Answer answer = post("?profile=sus&dryRun=true", "text/csv", csv.getBytes(UTF_8));

    assertThat(errors(answer))
        .containsExactly("2 kon UNKNOWN_CODE", "2 avslutsanledning UNKNOWN_CODE");
    assertThat(answer.response().body()).contains("Kvinna, Man", "Arbete utan stöd");
    assertThat(post("?profile=excel", "text/csv", csv.getBytes(UTF_8)).errorCodes())
        .containsExactly("UNKNOWN_PROFILE");
  }

  @Test
  void a_trial_tells_everything_that_is_wrong_with_a_row() {
    String csv =
        "insats;kommun;deltagare;kon;fodelsear;inskriven;forsorjning_start;avslutad;avslutsanledning;"
            + "forsorjning_avslut;efterstod_fran;efterstod_till\n"
            + insats
            + ";0687;"
            + number
            + ";Hen;1900;2024-07-01;OKAND|A_KASSA;2024-06-15;STUDIER;X;2024-08-01;2024-07-15\n";

    assertThat(errors(post("?dryRun=true", "text/csv", csv.getBytes(UTF_8))))
        .containsExactlyInAnyOrder(
            "2 kon UNKNOWN_CODE",
            "2 forsorjning_avslut UNKNOWN_CODE",
            "2 inskriven IN_THE_FUTURE",
            "2 forsorjning_start INCOME_UNKNOWN_STANDS_ALONE",
            "2 avslutad IN_THE_FUTURE",
            "2 efterstod_fran IN_THE_FUTURE");
  }

  private Answer post(String query, String type, byte[] file) {
    return server.send("POST", "/api/v1/imports" + query, BodyPublishers.ofByteArray(file), type);
  }

  private static List<String> errors(Answer answer) {
    List<String> errors = new ArrayList<>();
    for (JsonNode error : answer.body().path("errors")) {
      errors.add(
          error.path("row").intValue()
              + " "
              + error.path("field").stringValue()
              + " "
              + error.path("code").stringValue());
    }
    return errors;
  }
}
