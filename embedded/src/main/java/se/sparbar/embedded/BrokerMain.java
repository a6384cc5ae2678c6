package se.sparbar.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;

/// The broker's own process: formats its storage the first time, says when it is ready, and stops
/// when its standard input ends, which happens whenever the parent is gone.
final class BrokerMain {
  static final String READY = "ready";

  /// Any name would do; brokers of different directories never meet.
  private static final String CLUSTER = "c3BhcmJhci1jbHVzdGVyMQ";

  private BrokerMain() {}

  public static void main(String[] arguments) throws IOException {
    Path config = Path.of(arguments[0]);
    Thread.ofPlatform().daemon().name("parent-watch").start(BrokerMain::stopWithParent);
    format(config);
    var server = new KafkaRaftServer(new KafkaConfig(read(config)), Time.SYSTEM);
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "shutdown"));
    server.startup();
    System.out.println(READY);
    server.awaitShutdown();
  }

  private static void format(Path config) {
    String[] arguments = {
      "format", "--ignore-formatted", "--cluster-id", CLUSTER, "--config", config.toString()
    };
    int outcome = StorageTool.execute(arguments, new PrintStream(System.err, true));
    if (outcome != 0) {
      throw new IllegalStateException("The broker's storage could not be formatted: " + outcome);
    }
  }

  private static Properties read(Path config) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Files.newInputStream(config)) {
      properties.load(in);
    }
    return properties;
  }

  private static void stopWithParent() {
    try {
      while (System.in.read() >= 0) {
        // Nothing is said over this pipe; it only ends.
      }
    } catch (IOException _) {
      // A broken pipe is an end as well.
    }
    System.exit(0);
  }
}
