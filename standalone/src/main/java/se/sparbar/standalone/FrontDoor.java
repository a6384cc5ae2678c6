package se.sparbar.standalone;

import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/// The one public address, on this machine only. It is there from the first moment, and says so
/// while a service is not.
final class FrontDoor implements Closeable {
  private static final int THREADS = 32;
  private static final int HIGHEST_PORT = 65_535;

  /// A replay of a long log may take its time.
  private static final long PATIENCE_MILLIS = 600_000;

  private final Server server;
  private final ServerConnector connector;
  private final Routing routing;

  private FrontDoor(Server server, ServerConnector connector, Routing routing) {
    this.server = server;
    this.connector = connector;
    this.routing = routing;
  }

  static FrontDoor open(int port) throws Refusal {
    var threads = new QueuedThreadPool(THREADS);
    threads.setName("front-door");
    var server = new Server(threads);
    var http = new HttpConfiguration();
    http.setSendServerVersion(false);
    var connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost("127.0.0.1");
    connector.setPort(port);
    connector.setIdleTimeout(PATIENCE_MILLIS);
    server.addConnector(connector);
    var routing = new Routing();
    server.setHandler(routing);
    start(server, port);
    return new FrontDoor(server, connector, routing);
  }

  private static void start(Server server, int port) throws Refusal {
    try {
      server.start();
    } catch (Exception e) {
      if (e instanceof BindException || e.getCause() instanceof BindException) {
        throw Refusal.because(e, "refused.port", port, port % HIGHEST_PORT + 1);
      }
      throw new IllegalStateException("The front door does not open", e);
    }
  }

  void commandService(URI address) {
    routing.commandService(address);
  }

  void queryService(URI address) {
    routing.queryService(address);
  }

  URI address() {
    return URI.create("http://localhost:" + connector.getLocalPort());
  }

  @Override
  public void close() throws IOException {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IOException("The front door does not close", e);
    }
  }
}
