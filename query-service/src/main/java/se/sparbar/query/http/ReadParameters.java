package se.sparbar.query.http;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.sparbar.codes.Kommun;
import se.sparbar.ids.InsatsId;
import se.sparbar.openapi.Operation;
import se.sparbar.openapi.Schemas;
import se.sparbar.query.text.Texts;

/// The parameters that readers may give, as the OpenAPI document shows them.
final class ReadParameters {
  private static final Pattern PATH_VARIABLE = Pattern.compile("\\{([^}]+)}");

  /// Which each method knows; a method that is not here knows none.
  private static final Map<String, Set<String>> KNOWN =
      Map.ofEntries(
          Map.entry("EnrolmentHttp.list", Page.PARAMETERS),
          Map.entry("ParticipantHttp.list", Page.PARAMETERS),
          Map.entry("CodeListHttp.list", Page.PARAMETERS),
          Map.entry("ChartHttp.list", Page.PARAMETERS),
          Map.entry("ChartHttp.picture", ChartHttp.PICTURE),
          Map.entry("ChartHttp.table", ChartHttp.QUESTION),
          Map.entry("LogHttp.after", LogHttp.KNOWN),
          Map.entry("FigureHttp.list", Page.PARAMETERS),
          Map.entry("FigureHttp.answer", FigureHttp.QUESTION),
          Map.entry("FigureHttp.history", FigureHttp.QUESTION),
          Map.entry("ContributorHttp.contributors", ContributorHttp.KNOWN),
          Map.entry("ClaimHttp.list", ClaimHttp.KNOWN),
          Map.entry("ClaimHttp.one", Resource.ONE),
          Map.entry("GroupHttp.list", GroupHttp.KNOWN),
          Map.entry("GroupHttp.one", Resource.ONE),
          Map.entry("SurveyRoundHttp.list", SurveyRoundHttp.KNOWN),
          Map.entry("SurveyRoundHttp.one", Resource.ONE),
          Map.entry("DeviationHttp.list", DeviationHttp.KNOWN),
          Map.entry("DeviationHttp.one", Resource.ONE),
          Map.entry("CoachReportHttp.list", CoachReportHttp.KNOWN),
          Map.entry("CoachReportHttp.one", Resource.ONE),
          Map.entry("InstrumentHttp.list", InstrumentHttp.KNOWN),
          Map.entry("InstrumentHttp.one", Resource.ONE),
          Map.entry("AnonymousHttp.list", AnonymousHttp.KNOWN),
          Map.entry("AnonymousHttp.one", Resource.ONE),
          Map.entry("AdoptedReportHttp.list", Page.PARAMETERS),
          Map.entry("AdoptedReportHttp.drift", AdoptedReportHttp.KNOWN),
          Map.entry("ReportFilesHttp.documents", ReportFilesHttp.KNOWN),
          Map.entry("ClaimHttp.check", Page.PARAMETERS),
          Map.entry("FigureHttp.difference", FigureHttp.TWO_POSITIONS),
          Map.entry("InsatsHttp.list", Page.PARAMETERS),
          Map.entry("ReportHttp.report", ReportAsked.KNOWN),
          Map.entry("ReplayHttp.replay", ReplayHttp.KNOWN));

  /// What a parameter looks like.
  private record Look(Object example, Class<?> kind, boolean repeated) {}

  private static final Map<String, Look> LOOKS =
      Map.ofEntries(
          Map.entry(Asked.FROM, new Look("2023-01-01", LocalDate.class, false)),
          Map.entry(Asked.TO, new Look("2023-12-31", LocalDate.class, false)),
          Map.entry(Asked.AS_OF, new Look("2024-03-22", String.class, false)),
          Map.entry(Asked.AGAINST, new Look("position:4711", String.class, false)),
          Map.entry(Asked.BY, new Look("sex", String.class, false)),
          Map.entry(
              Asked.INSATS,
              new Look(List.of("2b9f4d1c-8e37-4f5a-a6c1-0d9e8f7a6b5c"), InsatsId.class, true)),
          Map.entry(Asked.KOMMUN, new Look(List.of("0604", "0686"), Kommun.class, true)),
          Map.entry(Asked.FORBUND, new Look("Höglandets samordningsförbund", String.class, false)),
          Map.entry(Asked.CELL, new Look(List.of("sex:KVINNA"), String.class, true)),
          Map.entry(Asked.VERSION, new Look(1, int.class, false)),
          Map.entry(ReportAsked.PROFILE, new Look("excel", String.class, false)),
          Map.entry(ChartHttp.WIDTH, new Look(560, int.class, false)),
          Map.entry("figure", new Look("to-work-or-studies", String.class, false)),
          Map.entry("after", new Look(0, long.class, false)),
          Map.entry("page", new Look(1, int.class, false)),
          Map.entry("limit", new Look(20, int.class, false)));

  private static final Map<String, String> IN_PATH =
      Map.of(
          "/api/v1/figures", "to-work-or-studies",
          "/api/v1/code-lists", "avslut-reason",
          "/api/v1/charts", "avslut-by-reason",
          "/api/v1/reports", "2023");
  private static final String AN_ID = "4f1c9a52-3d6e-4b7a-8c0d-2e5f6a7b8c9d";

  private ReadParameters() {}

  static Set<String> of(String method) {
    return KNOWN.getOrDefault(method, Set.of());
  }

  static void inPath(String path, Operation operation, Schemas schemas) {
    Matcher variables = PATH_VARIABLE.matcher(path);
    while (variables.find()) {
      String name = variables.group(1);
      String resource = path.substring(0, variables.start() - 1);
      String example = IN_PATH.getOrDefault(resource, AN_ID);
      operation.inPath(
          name, schemas.of(String.class), Texts.text("parameter.path." + name), example);
    }
  }

  static void inQuery(String name, String path, Operation operation, Schemas schemas) {
    Look look = look(name);
    operation.inQuery(
        name,
        isRequired(name, path),
        schema(look, schemas),
        Texts.text("parameter." + name),
        look.example());
  }

  /// The body that has parameters for fields.
  static Map<String, Object> body(Set<String> names, Schemas schemas) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (String name : names) {
      Map<String, Object> schema = schema(look(name), schemas);
      schema.put("description", Texts.text("parameter." + name));
      properties.put(name, schema);
      if (isPeriod(name) || name.equals("figure")) {
        required.add(name);
      }
    }
    return schemas.component(
        "Replay",
        ReadApi.object(
            "type",
            "object",
            "properties",
            properties,
            "required",
            required,
            "additionalProperties",
            false));
  }

  private static boolean isPeriod(String name) {
    return name.equals(Asked.FROM) || name.equals(Asked.TO);
  }

  /// A collection can be read without a period; a report's files are always a whole förbund's.
  private static boolean isRequired(String name, String path) {
    return (isPeriod(name) && path.contains("{"))
        || (name.equals(Asked.FORBUND) && path.endsWith("/documents"));
  }

  private static Look look(String name) {
    Look look = LOOKS.get(name);
    if (look == null) {
      throw new IllegalStateException("nobody has said what the parameter looks like: " + name);
    }
    return look;
  }

  private static Map<String, Object> schema(Look look, Schemas schemas) {
    Map<String, Object> one = schemas.of(look.kind());
    return look.repeated() ? ReadApi.object("type", "array", "items", one) : one;
  }
}
