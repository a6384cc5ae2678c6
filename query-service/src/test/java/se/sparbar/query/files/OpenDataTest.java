package se.sparbar.query.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.sparbar.query.facts.FactsInMemory;
import se.sparbar.query.figures.AsOf;
import se.sparbar.query.figures.Question;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenDataTest {
  private static final JsonMapper JSON = new JsonMapper();

  private final FactsInMemory facts = new FactsInMemory(Reported.told().log());
  private final ReportDocument document =
      ReportReading.open(
          Reported.YEAR,
          Question.of(Reported.YEAR.period()),
          "2024-03-22",
          facts.resolve(AsOf.parse("2024-03-22")),
          facts);
  private final Map<String, byte[]> entries = Zipped.entries(OpenData.of(document));

  @Test
  void it_holds_the_figures_and_two_descriptions() {
    assertThat(entries).containsOnlyKeys("datapackage.json", "dcat-ap-se.jsonld", "siffror.csv");
  }

  @Test
  void no_count_of_one_to_four_is_shown_nor_what_would_tell_it() {
    List<String> lines = lines();
    String start = ",1,%s,2023-01-01,2023-12-31,164,%s,";
    String hidden =
        ",\"uppgift dold, färre än 5, eller för att en sådan annars kunde räknas fram\"";

    assertThat(lines)
        .contains(
            "participants" + start.formatted("Unika deltagare", ",,,") + ",40,,,personer,",
            "participants" + start.formatted("Unika deltagare", "KVINNA,,,") + ",31,,,personer,",
            "participants"
                + start.formatted("Unika deltagare", "UPPGIFT_SAKNAS,,,")
                + ",,,,personer"
                + hidden,
            "participants" + start.formatted("Unika deltagare", "MAN,,,") + ",,,,personer" + hidden)
        .noneMatch(line -> line.matches(".*,[1-4],[0-9]*,[0-9]*,[a-z]+,.*"));
  }

  @Test
  void nobody_can_be_derived_from_all_the_figures_together() {
    OpenCounts open = new OpenCounts(document.figures());
    Set<Integer> hidden = Disclosure.hidden(open.counts(), open.sums());

    assertThat(open.sums()).hasSizeGreaterThan(40);
    assertThat(open.sums())
        .allMatch(sum ->
            open.counts().get(sum.whole()).value()
                == sum.parts().stream().mapToLong(i -> open.counts().get(i).value()).sum());
    assertThat(hidden).hasSizeLessThan(open.counts().size());
    hidden.stream()
        .filter(i -> open.counts().get(i).isFew())
        .forEach(i ->
            assertThat(DisclosureTest.derivable(i, hidden, open.sums()))
                .as("count %s", i)
                .isFalse());
  }

  @Test
  void the_data_package_describes_every_column() {
    JsonNode description = json("datapackage.json");
    JsonNode resource = description.path("resources").path(0);
    JsonNode fields = resource.at("/schema/fields");

    assertThat(fields.valueStream().map(field -> field.path("name").asString("")))
        .containsExactly(lines().getFirst().split(","));
    assertThat(resource.path("hash").asString("")).isEqualTo("sha256:" + DataPackage.sha256(csv()));
    assertThat(resource.path("bytes").asInt()).isEqualTo(csv().length);
    assertThat(description.path("description").asString("")).contains("1 till 4 personer");
    assertThat(description.path("created").asString("")).isEqualTo("2023-12-20T11:00:00Z");
  }

  @Test
  void dcat_names_the_publisher_the_period_the_licence_and_the_file() {
    JsonNode graph = json("dcat-ap-se.jsonld").path("@graph");
    JsonNode dataset = graph.path(0);

    assertThat(dataset.at("/dcterms:publisher/foaf:name/@value").asString(""))
        .isEqualTo("Höglandets samordningsförbund");
    assertThat(dataset.at("/dcterms:temporal/dcat:endDate/@value").asString(""))
        .isEqualTo("2023-12-31");
    assertThat(dataset.at("/dcat:distribution/@id")).isEqualTo(graph.path(1).path("@id"));
    assertThat(graph.path(1).at("/dcat:downloadURL/@id").asString("")).isEqualTo("siffror.csv");
    assertThat(graph.path(1).at("/dcterms:license/@id").asString("")).contains("zero/1.0");
  }

  private JsonNode json(String name) {
    return JSON.readTree(new ByteArrayInputStream(entry(name)));
  }

  private byte[] csv() {
    return entry(OpenData.CSV);
  }

  private byte[] entry(String name) {
    return entries.getOrDefault(name, new byte[0]);
  }

  private List<String> lines() {
    return new String(csv(), StandardCharsets.UTF_8).lines().toList();
  }
}
