package se.sparbar.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// One Kafka broker (KRaft, no replication) in a JVM of its own, on a free port of 127.0.0.1. It
/// stops with us; one that was left behind is stopped when its directory is started again. It
/// creates no topic unasked.
public final class KafkaServer implements AutoCloseable {
  private static final AtomicInteger TOPICS = new AtomicInteger();

  private final DirectoryLock lock;
  private final Path home;
  private final @Nullable Path scratch;
  private final int port = freePort();
  private Process broker;

  private KafkaServer(DirectoryLock lock, Path home, @Nullable Path scratch) throws IOException {
    this.lock = lock;
    this.home = home;
    this.scratch = scratch;
    this.broker = launch();
  }

  /// Starts over a directory that keeps its topics.
  public static KafkaServer start(Path home) throws IOException {
    return start(home.toAbsolutePath(), null);
  }

  /// Starts over a directory of its own, which goes away when the server is closed.
  public static KafkaServer startTemporary() throws IOException {
    Path scratch = Scratch.directory("kafka");
    return start(scratch, scratch);
  }

  /// The server that all tests of this JVM share; it stops when the JVM does.
  public static KafkaServer shared() {
    return Shared.SERVER;
  }

  /// A name that no other test of this JVM uses; whoever needs the topic creates it.
  public static String freshTopic() {
    return "sparbar.events-" + TOPICS.incrementAndGet();
  }

  private static KafkaServer start(Path home, @Nullable Path scratch) throws IOException {
    DirectoryLock lock = DirectoryLock.of(home);
    stopLeftover(home);
    return new KafkaServer(lock, home, scratch);
  }

  public String bootstrap() {
    return "127.0.0.1:" + port;
  }

  /// The process to kill in a test of what happens then.
  public long pid() {
    return broker.pid();
  }

  /// Dies without a word and comes back at the same address with what it had on disk.
  public void crash() throws IOException {
    broker.destroyForcibly();
    Child.awaitEnd(broker.toHandle());
    broker = launch();
  }

  /// Forgets every topic and comes back empty at the same address.
  public void wipe() throws IOException {
    stop();
    Scratch.delete(home.resolve("data"));
    broker = launch();
  }

  @Override
  public void close() throws IOException {
    stop();
    lock.close();
    if (scratch != null) {
      Scratch.delete(scratch);
    }
  }

  private void stop() throws IOException {
    broker.getOutputStream().close();
    Child.awaitEnd(broker.toHandle());
    Files.deleteIfExists(home.resolve("pid"));
  }

  private Process launch() throws IOException {
    Path config = home.resolve("server.properties");
    Files.writeString(config, BrokerConfig.text(home.resolve("data"), port, freePort()));
    Process process =
        new ProcessBuilder(Child.deafToTerminal(command(config)))
            .redirectError(Redirect.appendTo(home.resolve("broker.err").toFile()))
            .start();
    Files.writeString(home.resolve("pid"), Long.toString(process.pid()));
    awaitReady(process);
    return process;
  }

  private List<String> command(Path config) throws IOException {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx320m",
        "-XX:+UseSerialGC",
        "-Dsparbar.broker.log=" + home.resolve("broker.log"),
        "-Dlog4j2.configurationFile=classpath:se/sparbar/embedded/broker-log4j2.properties",
        "-cp",
        BrokerJars.classPath(home),
        BrokerMain.class.getName(),
        config.toString());
  }

  private void awaitReady(Process process) throws IOException {
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    String line = said.readLine();
    while (line != null && !line.equals(BrokerMain.READY)) {
      line = said.readLine();
    }
    if (line == null) {
      throw new IOException("Kafka does not start; see broker.err and broker.log in " + home);
    }
    Thread.ofVirtual().name("kafka-output").start(() -> said.lines().forEach(_ -> {}));
  }

  private static void stopLeftover(Path home) throws IOException {
    Path pid = home.resolve("pid");
    if (!Files.exists(pid)) {
      return;
    }
    var leftover =
        ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
            .filter(process -> process.info().command().orElse("").contains("java"))
            .filter(process -> process.info().commandLine().orElse("").contains(home.toString()));
    if (leftover.isPresent()) {
      leftover.get().destroy();
      Child.awaitEnd(leftover.get());
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static final class Shared {
    static final KafkaServer SERVER = launchShared();

    private static KafkaServer launchShared() {
      try {
        KafkaServer server = startTemporary();
        AtExit.close(server);
        return server;
      } catch (IOException e) {
        throw new IllegalStateException("Kafka does not start", e);
      }
    }
  }
}
