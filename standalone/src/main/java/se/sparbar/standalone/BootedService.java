package se.sparbar.standalone;

import java.io.Closeable;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// One of the two services as an application context of its own, on a port that only this machine
/// sees.
record BootedService(ConfigurableApplicationContext context, URI address) implements Closeable {

  /// @param foreign the packages whose autoconfiguration is there for the other service only
  /// @param beans what the context is handed before it looks for anything else
  static BootedService start(
      Class<?> application,
      String name,
      Map<String, Object> settings,
      String foreign,
      Map<String, Object> beans) {
    Map<String, Object> all = new HashMap<>(settings);
    all.put("spring.config.name", name);
    all.put("spring.application.name", name);
    all.put("spring.autoconfigure.exclude", autoConfigurationsIn(foreign));
    all.put("spring.main.banner-mode", "off");
    // Metrics of the two must not meet in Micrometer's one global registry.
    all.put("management.metrics.use-global-registry", "false");
    all.put("server.port", "0");
    all.put("server.address", "127.0.0.1");
    ConfigurableApplicationContext context =
        new SpringApplicationBuilder(application)
            .web(WebApplicationType.SERVLET)
            .registerShutdownHook(false)
            .initializers(made -> beans.forEach(made.getBeanFactory()::registerSingleton))
            .run(arguments(all));
    String port = context.getEnvironment().getRequiredProperty("local.server.port");
    return new BootedService(context, URI.create("http://127.0.0.1:" + port));
  }

  /// A setting that was not known at the start.
  void tell(String setting, String value) {
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource(setting, Map.of(setting, value)));
  }

  /// As arguments, because they win over a service's own defaults.
  private static String[] arguments(Map<String, Object> settings) {
    return settings.entrySet().stream()
        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
        .toArray(String[]::new);
  }

  private static String autoConfigurationsIn(String foreign) {
    var candidates =
        ImportCandidates.load(AutoConfiguration.class, BootedService.class.getClassLoader());
    return StreamSupport.stream(candidates.spliterator(), false)
        .filter(name -> name.startsWith(foreign))
        .collect(Collectors.joining(","));
  }

  @Override
  public void close() {
    context.close();
  }
}
