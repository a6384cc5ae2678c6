package se.sparbar.standalone;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.FutureTask;
import se.sparbar.command.CommandService;
import se.sparbar.query.QueryService;

/// Everything that runs, in the order in which it starts; it stops in the opposite order.
final class Installation implements Closeable {
  private final Deque<Closeable> running = new ArrayDeque<>();
  private final DataDirectory data;
  private final FrontDoor door;
  private final DemoClock clock = new DemoClock();

  private Installation(DataDirectory data, FrontDoor door) {
    this.data = data;
    this.door = door;
    running.push(data);
    running.push(door);
  }

  /// Takes hold of the directory and the port, which is where a start is refused if it is.
  static Installation claim(Options options) throws Refusal {
    DataDirectory data = DataDirectory.open(options.data());
    return new Installation(data, FrontDoor.open(options.port()));
  }

  URI address() {
    return door.address();
  }

  DataDirectory data() {
    return data;
  }

  void start(boolean demo) throws Exception {
    var mark = new DemoMark(data.demoMark());
    if (mark.brokenOff()) {
      Console.say("demo.again");
      data.forgetStores();
      mark.forget();
    }
    Console.say("starting.stores", data.root());
    Stores stores = keep(Stores.start(data));
    Console.say("starting.services");
    Services services = startServices(stores);
    if (demo && !mark.done() && stores.position() == 0) {
      fill(services.command(), mark);
    }
    if (!CaughtUp.await(services.query().address(), stores.position())) {
      Console.say("starting.behind");
    }
    door.queryService(services.query().address());
    door.commandService(services.command().address());
  }

  private record Services(BootedService command, BootedService query) {}

  /// The facts are read from the log's tables, so command-service makes those first when they are
  /// not there yet.
  private Services startServices(Stores stores) throws Exception {
    FutureTask<BootedService> query = new FutureTask<>(() -> queryService(stores));
    if (stores.logExists()) {
      Thread.ofPlatform().name("start-query-service").daemon().start(query);
    }
    BootedService command = keep(commandService(stores));
    query.run();
    Services services = new Services(command, keep(query.get()));
    services.query().tell(Settings.COMMAND_SERVICE, command.address().toString());
    services.command().tell(Settings.QUERY_SERVICE, services.query().address().toString());
    return services;
  }

  private BootedService commandService(Stores stores) {
    return BootedService.start(
        CommandService.class,
        "command-service",
        stores.forCommandService(),
        "org.springframework.boot.thymeleaf.",
        Map.of("demoClock", clock));
  }

  private static BootedService queryService(Stores stores) {
    return BootedService.start(
        QueryService.class,
        "query-service",
        stores.forQueryService(),
        "org.axonframework.",
        Map.of());
  }

  private static void fill(BootedService command, DemoMark mark) throws IOException {
    var demo = ServiceLoader.load(DemoData.class).findFirst();
    if (demo.isPresent()) {
      mark.filling();
      demo.get().fill(command.context(), Console::progress);
      mark.filled();
      Console.say("demo.done");
    }
  }

  private <T extends Closeable> T keep(T started) {
    synchronized (running) {
      running.push(started);
    }
    return started;
  }

  /// Closes all, also when one of them fails to.
  @Override
  public void close() throws IOException {
    Closeable last;
    synchronized (running) {
      if (running.isEmpty()) {
        return;
      }
      last = running.pop();
    }
    try {
      last.close();
    } finally {
      close();
    }
  }
}
