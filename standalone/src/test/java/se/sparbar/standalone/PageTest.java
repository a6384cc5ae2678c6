package se.sparbar.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {

  @Test
  void the_page_shows_the_year_in_swedish_without_script_and_without_barriers(@TempDir Path data)
      throws Exception {
    try (Browser browser = Browser.open();
        Whole whole = Whole.start(data, "--no-demo");
        Client client = Client.of(whole)) {
      long position = Forms.position(new Forms(client).enrolled("A-17"));
      client.get("/api/v1/figures/enrolments?from=2023-01-01&to=2023-12-31", position);
      Page page = browser.page();
      List<String> complaints = new ArrayList<>();
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.navigate(whole.address().toString());
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("sv");
      assertThat(page.locator("script").count()).isZero();
      assertThat(page.locator("h1").count()).isEqualTo(1);
      assertThat(page.locator("table").count()).isPositive();
      assertThat(page.locator("svg a").count()).isPositive();
      assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
      page.locator("svg a:visible").first().click();
      assertThat(page.locator("h1").textContent()).isEqualTo("Unika deltagare");
      assertThat(page.locator(".value").textContent()).isEqualTo("1");
      assertThat(page.locator("script").count()).isZero();
      assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
      assertThat(complaints).isEmpty();
    }
  }
}
