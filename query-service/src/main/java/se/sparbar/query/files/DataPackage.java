package se.sparbar.query.files;

import static se.sparbar.query.text.Texts.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// What the package holds, as Frictionless Data describes it (Tabular Data Package 1).
record DataPackage(ReportDocument document) {
  private static final JsonMapper JSON = new JsonMapper();

  byte[] json(byte[] csv) {
    return written(
        object(
            "profile", "tabular-data-package",
            "name", document.name(),
            "title", title(document),
            "description", description(document),
            "version", Long.toString(document.asOf().position()),
            "created", document.recordedAt().toString(),
            "keywords", keywords(),
            "licenses", List.of(object("name", "CC0-1.0", "path", LICENCE)),
            "resources", List.of(resource(csv))));
  }

  private static Map<String, Object> resource(byte[] csv) {
    return object(
        "profile",
        "tabular-data-resource",
        "name",
        "siffror",
        "path",
        OpenData.CSV,
        "title",
        text("file.open.distribution"),
        "format",
        "csv",
        "mediatype",
        "text/csv",
        "encoding",
        "utf-8",
        "bytes",
        csv.length,
        "hash",
        "sha256:" + sha256(csv),
        "dialect",
        object("delimiter", ",", "lineTerminator", "\r\n", "header", true),
        "schema",
        object(
            "fields", OpenData.COLUMNS.stream().map(DataPackage::field).toList(),
            "missingValues", List.of("")));
  }

  private static Map<String, Object> field(String name) {
    String type =
        switch (name) {
          case "version", "position", "count", "of", "percent" -> "integer";
          case "from", "to" -> "date";
          default -> "string";
        };
    return object("name", name, "type", type, "description", text("file.open.column." + name));
  }

  static String title(ReportDocument document) {
    return text("file.open.title", document.title());
  }

  static String description(ReportDocument document) {
    return text(
        "file.open.description",
        document.period().from(),
        document.period().to(),
        Long.toString(document.asOf().position()),
        document.recorded(),
        text("file.open.rule"));
  }

  static List<String> keywords() {
    return List.of(
        text("file.open.keyword.1"), text("file.open.keyword.2"), text("file.open.keyword.3"));
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  static byte[] written(Object json) {
    return JSON.writerWithDefaultPrettyPrinter()
        .writeValueAsString(json)
        .replace(System.lineSeparator(), "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }

  static final String LICENCE = "https://creativecommons.org/publicdomain/zero/1.0/";
}
