package se.sparbar.standalone;

import java.io.IOException;
import tools.jackson.databind.JsonNode;

/// The smallest bodies of the contract, one after the other.
record Forms(Client client) {

  String insats(String name) throws IOException, InterruptedException {
    return id(
        client.post(
            "/api/v1/insatser",
            """
            {"name": "%s", "forbund": "Höglandets samordningsförbund", "kind": "INDIVIDINRIKTAD",
             "measure": "PERSONER", "kommuner": ["0604", "0686"], "startOn": "2012-01-01"}
            """
                .formatted(name)));
  }

  String participant(String localNumber) throws IOException, InterruptedException {
    return id(
        client.post(
            "/api/v1/participants",
            """
            {"huvudman": "0604", "localNumber": "%s", "sex": "KVINNA", "birthYear": 1999}
            """
                .formatted(localNumber)));
  }

  JsonNode enrolment(String participant, String insats) throws IOException, InterruptedException {
    return client.post(
        "/api/v1/enrolments",
        """
        {"participant": "%s", "insats": "%s", "kommun": "0604", "startOn": "2023-02-01"}
        """
            .formatted(participant, insats));
  }

  /// A new participant's enrolment in an insats of its own.
  JsonNode enrolled(String localNumber) throws IOException, InterruptedException {
    return enrolment(participant(localNumber), insats("Insats " + localNumber));
  }

  JsonNode avslut(String enrolment) throws IOException, InterruptedException {
    return client.post(
        "/api/v1/enrolments/" + enrolment + "/avslut",
        """
        {"on": "2023-11-30", "reason": "STUDIER"}
        """);
  }

  static String id(JsonNode receipt) {
    return receipt.get("id").asString();
  }

  static long position(JsonNode receipt) {
    return receipt.get("position").asLong();
  }
}
