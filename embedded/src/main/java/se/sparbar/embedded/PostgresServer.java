package se.sparbar.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// PostgreSQL 18 on a free port of 127.0.0.1, durable as in production (`fsync` and
/// `synchronous_commit` on), with the roles of the house. It stops with us; one that was left
/// behind is stopped when its directory is started again.
public final class PostgresServer implements AutoCloseable {
  private static final Map<String, String> SETTINGS =
      Map.of(
          "fsync", "on",
          "synchronous_commit", "on",
          "full_page_writes", "on",
          "listen_addresses", "127.0.0.1",
          "max_connections", "200",
          // A rebuild writes gigabytes, which PostgreSQL's own 1 GB would have it sync every few
          // seconds.
          "max_wal_size", "4GB");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /// Stands in the directory when the server was set up to the end; without it there is nothing
  /// worth keeping.
  private static final String COMPLETE = "complete";

  private final DirectoryLock lock;
  private final Path home;
  private final @Nullable Path scratch;
  private final Map<String, String> settings;
  private final AtomicInteger fresh = new AtomicInteger();
  private EmbeddedPostgres server;
  private long pid;
  private Closeable watch;

  private PostgresServer(
      DirectoryLock lock, Path home, @Nullable Path scratch, Map<String, String> settings)
      throws IOException {
    this.lock = lock;
    this.home = home;
    this.scratch = scratch;
    this.settings = settings;
    this.server = launch().start();
    this.pid = postmaster(home);
    this.watch = Child.interruptWhenWeDie(pid);
  }

  /// Starts over a directory that keeps its data, with the databases `log` and `facts`.
  public static PostgresServer start(Path home) throws IOException, SQLException {
    return start(home.toAbsolutePath(), null, SETTINGS);
  }

  /// Starts over a directory of its own, which goes away when the server is closed.
  public static PostgresServer startTemporary() throws IOException, SQLException {
    Path scratch = Scratch.directory("postgres");
    return start(scratch, scratch, SETTINGS);
  }

  /// One that may lose what it has acknowledged, because a setting is off: for tests of those who
  /// must refuse it.
  public static PostgresServer startCareless(String off) throws IOException, SQLException {
    Map<String, String> careless = new HashMap<>(SETTINGS);
    careless.put(off, "off");
    Path scratch = Scratch.directory("postgres");
    return start(scratch, scratch, careless);
  }

  /// The server that all tests of this JVM share; it stops when the JVM does.
  public static PostgresServer shared() {
    return Shared.SERVER;
  }

  private static PostgresServer start(
      Path home, @Nullable Path scratch, Map<String, String> settings)
      throws IOException, SQLException {
    DirectoryLock lock = DirectoryLock.of(home);
    stopLeftover(home);
    boolean known = Files.exists(home.resolve(COMPLETE));
    if (!known) {
      Scratch.delete(data(home));
    }
    var server = new PostgresServer(lock, home, scratch, settings);
    if (!known) {
      server.create();
      Files.createFile(home.resolve(COMPLETE));
    }
    return server;
  }

  public int port() {
    return server.getPort();
  }

  /// The process to kill in a test of what happens then.
  public long pid() {
    return pid;
  }

  /// The databases `log` and `facts`.
  public Databases databases() {
    return Databases.at(port(), "log", "facts");
  }

  /// A new, empty pair of databases on this server, for a test class of its own.
  public Databases freshDatabases() {
    String number = ProcessHandle.current().pid() + "_" + fresh.incrementAndGet();
    try {
      return createPair("log_" + number, "facts_" + number);
    } catch (IOException | SQLException e) {
      throw new IllegalStateException("No fresh databases", e);
    }
  }

  /// Dies without finishing what it does, and is away until [#comeBack].
  public void crash() throws IOException {
    watch.close();
    Child.quit(server.getProcess().toHandle());
    Child.awaitEnd(server.getProcess().toHandle());
    server.close();
  }

  /// Recovers at the same address with what it had on disk.
  public void comeBack() throws IOException {
    server = launch().setPort(server.getPort()).start();
    pid = postmaster(home);
    watch = Child.interruptWhenWeDie(pid);
  }

  @Override
  public void close() throws IOException {
    watch.close();
    server.close();
    lock.close();
    if (scratch != null) {
      Scratch.delete(scratch);
    }
  }

  private void create() throws IOException, SQLException {
    Map<String, String> noPasswords =
        Map.of(
            ":'owner_password'", "NULL",
            ":'log_password'", "NULL",
            ":'reader_password'", "NULL",
            ":'facts_password'", "NULL");
    try (Connection admin = admin()) {
      SqlScript.resource("roles.sql").with(noPasswords).run(admin);
    }
    createPair("log", "facts");
  }

  private Databases createPair(String log, String facts) throws IOException, SQLException {
    try (Connection admin = admin()) {
      SqlScript.resource("databases.sql")
          .with(Map.of(":\"log\"", log, ":\"facts\"", facts))
          .run(admin);
    }
    return Databases.at(port(), log, facts);
  }

  private Connection admin() throws SQLException {
    return new Access(Databases.url(port(), "postgres"), Databases.ADMIN, "").connect();
  }

  /// The library turns durability off for speed; we turn it on again. Sorting is the same on every
  /// machine.
  private EmbeddedPostgres.Builder launch() {
    var builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(data(home))
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setPGStartupWait(PATIENCE)
            .setOutputRedirector(Redirect.appendTo(home.resolve("postgres.log").toFile()))
            .setLocaleConfig("locale-provider", "builtin")
            .setLocaleConfig("builtin-locale", "C.UTF-8")
            .setLocaleConfig("locale", "C");
    settings.forEach(builder::setServerConfig);
    if (scratch == null) {
      // Away from the temporary directory, which the system may tidy up below a running server.
      builder.setOverrideWorkingDirectory(home.resolve("binaries").toFile());
    }
    return builder;
  }

  private static Path data(Path home) {
    return home.resolve("data");
  }

  private static long postmaster(Path home) throws IOException {
    return Long.parseLong(
        Files.readAllLines(data(home).resolve("postmaster.pid")).getFirst().strip());
  }

  /// PostgreSQL refuses to start while its old number is taken, be it by a zombie or by a stranger.
  private static void stopLeftover(Path home) throws IOException {
    Path pidFile = data(home).resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    var leftover = ProcessHandle.of(postmaster(home)).filter(process -> !Child.ended(process));
    if (leftover.isPresent() && leftover.get().info().command().orElse("").contains("postgres")) {
      Child.interrupt(leftover.get());
      Child.awaitEnd(leftover.get());
    }
    Files.deleteIfExists(pidFile);
  }

  private static final class Shared {
    static final PostgresServer SERVER = launchShared();

    private static PostgresServer launchShared() {
      try {
        PostgresServer server = startTemporary();
        AtExit.close(server);
        return server;
      } catch (IOException | SQLException e) {
        throw new IllegalStateException("PostgreSQL does not start", e);
      }
    }
  }
}
