package se.sparbar.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The Chromium that is installed here, or the one that `CHROMIUM` names; none is downloaded.
final class Browser implements AutoCloseable {
  private static final Path CHROMIUM =
      Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
    this.playwright = playwright;
    this.chromium = chromium;
  }

  /// Skips the test where there is no Chromium, but for the machine that judges a change.
  static Browser open() {
    boolean there = Files.isExecutable(CHROMIUM);
    String without = "No Chromium at " + CHROMIUM + ": the page was not seen in a browser";
    if ("true".equals(System.getenv("CI"))) {
      assertThat(there).as(without).isTrue();
    }
    assumeTrue(there, without);
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    var options =
        new BrowserType.LaunchOptions()
            .setExecutablePath(CHROMIUM)
            .setArgs(
                List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync"));
    return new Browser(playwright, playwright.chromium().launch(options));
  }

  Page page() {
    return chromium.newPage();
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
