package se.sparbar.query.files;

import static se.sparbar.query.files.DataPackage.object;
import static se.sparbar.query.text.Texts.text;

import java.util.List;
import java.util.Map;

/// What the package holds, as DCAT-AP-SE describes it, so that it can be told to dataportal.se: one
/// data set with one distribution, in JSON-LD. Addresses are relative to where it is put.
record Dcat(ReportDocument document) {
  private static final String EU = "http://publications.europa.eu/resource/authority/";

  byte[] json(byte[] csv) {
    return DataPackage.written(
        object("@context", context(), "@graph", List.of(dataset(), distribution(csv))));
  }

  private static Map<String, Object> context() {
    return object(
        "dcat", "http://www.w3.org/ns/dcat#",
        "dcterms", "http://purl.org/dc/terms/",
        "foaf", "http://xmlns.com/foaf/0.1/",
        "spdx", "http://spdx.org/rdf/terms#",
        "xsd", "http://www.w3.org/2001/XMLSchema#");
  }

  private Map<String, Object> dataset() {
    return object(
        "@id", "#dataset",
        "@type", "dcat:Dataset",
        "dcterms:identifier", document.name(),
        "dcterms:title", swedish(DataPackage.title(document)),
        "dcterms:description", swedish(DataPackage.description(document)),
        "dcterms:publisher", publisher(),
        "dcterms:language", id(EU + "language/SWE"),
        "dcterms:accessRights", id(EU + "access-right/PUBLIC"),
        "dcterms:accrualPeriodicity", id(EU + "frequency/" + frequency()),
        "dcterms:issued", typed("xsd:date", document.recordedOn()),
        "dcterms:temporal",
            object(
                "@type", "dcterms:PeriodOfTime",
                "dcat:startDate", typed("xsd:date", document.period().from()),
                "dcat:endDate", typed("xsd:date", document.period().to())),
        "dcat:theme", id(EU + "data-theme/SOCI"),
        "dcat:keyword", DataPackage.keywords().stream().map(Dcat::swedish).toList(),
        "dcat:version", Long.toString(document.asOf().position()),
        "dcat:distribution", id("#csv"));
  }

  private String frequency() {
    return document.report().firstHalf() ? "ANNUAL_2" : "ANNUAL";
  }

  private Map<String, Object> publisher() {
    return object("@type", "foaf:Agent", "foaf:name", swedish(String.join(", ", document.whose())));
  }

  private static Map<String, Object> distribution(byte[] csv) {
    return object(
        "@id", "#csv",
        "@type", "dcat:Distribution",
        "dcterms:title", swedish(text("file.open.distribution")),
        "dcat:accessURL", id(OpenData.CSV),
        "dcat:downloadURL", id(OpenData.CSV),
        "dcterms:format", "text/csv",
        "dcat:mediaType", id("https://www.iana.org/assignments/media-types/text/csv"),
        "dcterms:license", id(DataPackage.LICENCE),
        "dcat:byteSize", typed("xsd:nonNegativeInteger", csv.length),
        "spdx:checksum",
            object(
                "@type", "spdx:Checksum",
                "spdx:algorithm", id("http://spdx.org/rdf/terms#checksumAlgorithm_sha256"),
                "spdx:checksumValue", typed("xsd:hexBinary", DataPackage.sha256(csv))));
  }

  private static Map<String, Object> id(String address) {
    return object("@id", address);
  }

  private static Map<String, Object> swedish(String text) {
    return object("@value", text, "@language", "sv");
  }

  private static Map<String, Object> typed(String type, Object value) {
    return object("@value", value.toString(), "@type", type);
  }
}
