package se.sparbar.command.desk;

import static se.sparbar.command.adoption.AdoptionRule.ADOPTION_REFUSED;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriComponentsBuilder;
import se.sparbar.command.adoption.WantedReport;
import se.sparbar.command.rule.Rejected;

/// Reports made by query-service, which is asked at the address of the settings.
final class ReportsOverHttp implements ReportMaker {
  static final String ADDRESS = "sparbar.query.url";

  /// A nation's year as seven files.
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Environment settings;
  private final RestClient client;

  ReportsOverHttp(Environment settings) {
    this.settings = settings;
    JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory();
    requests.setReadTimeout(PATIENCE);
    client = RestClient.builder().requestFactory(requests).build();
  }

  /// The files as query-service writes them.
  private record Answer(AsOf asOf, List<File> documents) {
    record AsOf(long position) {}
  }

  private record Refusal(String detail, @Nullable List<Wrong> errors) {
    record Wrong(String message) {}

    String text() {
      return errors == null
          ? detail
          : errors.stream().map(Wrong::message).collect(Collectors.joining(" "));
    }
  }

  @Override
  public Made make(WantedReport wanted, long reached) {
    try {
      Answer answer =
          Objects.requireNonNull(
              client
                  .get()
                  .uri(address(wanted))
                  .header("X-Min-Position", Long.toString(reached))
                  .retrieve()
                  .body(Answer.class));
      return new Made(answer.asOf().position(), answer.documents());
    } catch (HttpClientErrorException e) {
      throw refused(e);
    } catch (RestClientException e) {
      throw new Away("query-service does not answer", e);
    }
  }

  private URI address(WantedReport wanted) {
    @Nullable String where = settings.getProperty(ADDRESS);
    if (where == null || where.isBlank()) {
      throw new Away(ADDRESS + " is not set");
    }
    UriComponentsBuilder address =
        UriComponentsBuilder.fromUriString(where)
            .path("/api/v1/reports/{period}/documents")
            .queryParam("forbund", "{forbund}");
    if (wanted.asOf() != null) {
      address.queryParam("asOf", "{asOf}");
    }
    return address
        .encode()
        .buildAndExpand(
            Map.of(
                "period",
                wanted.period(),
                "forbund",
                wanted.forbund().name(),
                "asOf",
                wanted.asOf() == null ? "" : wanted.asOf()))
        .toUri();
  }

  private static RuntimeException refused(HttpClientErrorException e) {
    @Nullable Refusal refusal = e.getResponseBodyAs(Refusal.class);
    return refusal == null
        ? new Away("query-service refused with " + e.getStatusCode(), e)
        : new Rejected(ADOPTION_REFUSED, refusal.text());
  }
}
