package se.sparbar.command.http;

import java.util.UUID;
import se.sparbar.command.http.Server.Answer;

/// The beginnings that every test needs, with names that no other test has.
final class Story {
  private Story() {}

  static String unique(String name) {
    return name + " " + UUID.randomUUID().toString().substring(0, 8);
  }

  static Answer insats(Server server) {
    return insats(server, unique("SE-Höglandet"));
  }

  static Answer insats(Server server, String name) {
    return server.post(
        "/api/v1/insatser",
        """
        {"name": "%s", "forbund": "Höglandets samordningsförbund", "kind": "INDIVIDINRIKTAD",
         "measure": "PERSONER", "kommuner": ["0604", "0686"], "startOn": "2012-01-01"}
        """
            .formatted(name));
  }

  static Answer participant(Server server, String huvudman) {
    return server.post(
        "/api/v1/participants",
        """
        {"huvudman": "%s", "localNumber": "%s", "sex": "KVINNA", "birthYear": 1999}
        """
            .formatted(huvudman, unique("A")));
  }

  static Answer instrument(Server server) {
    return server.post(
        "/api/v1/instruments",
        """
        {"name": "%s", "items": {"tillit": "Litar du på dig själv?"},
         "scale": {"1": "Inte alls", "2": "Helt"}, "answeredBy": "DELTAGARE", "on": "2020-01-01"}
        """
            .formatted(unique("Stegen")));
  }

  static Answer referral(Server server, String on) {
    return server.post(
        "/api/v1/referrals",
        """
        {"participant": "%s", "insats": "%s", "kommun": "0604", "referrer": "FK", "on": "%s"}
        """
            .formatted(participant(server, "0604").id(), insats(server).id(), on));
  }

  static Answer enrolment(Server server, String startOn) {
    return enrolment(server, participant(server, "0604").id(), insats(server).id(), startOn);
  }

  static Answer enrolment(Server server, String participant, String insats, String startOn) {
    return server.post(
        "/api/v1/enrolments",
        """
        {"participant": "%s", "insats": "%s", "kommun": "0604", "startOn": "%s"}
        """
            .formatted(participant, insats, startOn));
  }
}
