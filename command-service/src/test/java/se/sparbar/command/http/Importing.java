package se.sparbar.command.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import se.sparbar.command.http.Server.Answer;
import tools.jackson.databind.JsonNode;

/// An insats of the test's own, rows about it, and what is done with a file of them.
final class Importing {
  static final String HEADER =
      "insats;kommun;deltagare;kon;fodelsear;remittent;inskriven;forsorjning_start;utbildning;"
          + "avslutad;avslutsanledning;forsorjning_avslut;sysselsattning_avslut;efterstod_fran;"
          + "efterstod_till\n";

  private final Server server;
  private final String insats = Story.unique("SE-Höglandet");
  private final String number = Story.unique("A");
  private final String insatsId;

  Importing(Server server) {
    this.server = server;
    Answer started = Story.insats(server, insats);
    assertThat(started.status()).isEqualTo(201);
    insatsId = started.id();
  }

  String insats() {
    return insats;
  }

  String insatsId() {
    return insatsId;
  }

  /// A local number that no other test has.
  String number() {
    return number;
  }

  /// A row with every column filled.
  String full(String localNumber) {
    return insats
        + ";0604;"
        + localNumber
        + ";KVINNA;1999;AF;2023-02-01;AKTIVITETSERSATTNING|FORSORJNINGSSTOD;GYMNASIUM;2023-11-30;"
        + "STUDIER;STUDIESTOD;STUDERAR;2023-12-01;2024-03-31\n";
  }

  /// A row with no more than there has to be.
  String bare(String localNumber, String startOn) {
    return insats + ";0604;" + localNumber + ";MAN;;;" + startOn + ";;;;;;;;\n";
  }

  Answer run(String csv) {
    return server.postCsv("/api/v1/imports", csv.getBytes(UTF_8));
  }

  Answer trial(String csv) {
    return server.postCsv("/api/v1/imports?dryRun=true", csv.getBytes(UTF_8));
  }

  Answer undo(String id) {
    return server.post("/api/v1/imports/" + id + "/undo", "");
  }

  Answer follow(String id) {
    return server.get("/api/v1/imports/" + id);
  }

  static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(one -> texts.add(one.stringValue()));
    return texts;
  }
}
