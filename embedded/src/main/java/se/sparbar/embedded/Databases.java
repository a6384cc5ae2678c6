package se.sparbar.embedded;

/// A pair of databases, and the roles through which each party reaches them.
///
/// @param logOwner owns the log's schema; for migrations only
/// @param log command-service's role: what the migrations granted it, INSERT and SELECT
/// @param logReader query-service's role in the log: SELECT
/// @param facts query-service's role in its own database, which it owns and migrates
/// @param logAdmin the superuser in the log, for tests that tamper with it
/// @param factsAdmin the superuser in the facts, for tests that tamper with them
public record Databases(
    Access logOwner,
    Access log,
    Access logReader,
    Access facts,
    Access logAdmin,
    Access factsAdmin) {

  static final String ADMIN = "postgres";

  static Databases at(int port, String log, String facts) {
    String logUrl = url(port, log);
    String factsUrl = url(port, facts);
    return new Databases(
        new Access(logUrl, "sparbar_owner", ""),
        new Access(logUrl, "sparbar_log", ""),
        new Access(logUrl, "sparbar_reader", ""),
        new Access(factsUrl, "sparbar_facts", ""),
        new Access(logUrl, ADMIN, ""),
        new Access(factsUrl, ADMIN, ""));
  }

  static String url(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }
}
