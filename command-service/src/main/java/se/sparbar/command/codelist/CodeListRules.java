package se.sparbar.command.codelist;

import static se.sparbar.command.codelist.CodeListRule.CODE_ENDED_ALREADY;
import static se.sparbar.command.codelist.CodeListRule.CODE_ENDS_BEFORE_IT_BEGINS;
import static se.sparbar.command.codelist.CodeListRule.CODE_EXISTS;
import static se.sparbar.command.codelist.CodeListRule.CODE_IN_USE;
import static se.sparbar.command.codelist.CodeListRule.CODE_LIST_UNKNOWN;
import static se.sparbar.command.codelist.CodeListRule.CODE_NEEDS_GROUP;
import static se.sparbar.command.codelist.CodeListRule.CODE_UNFIT;
import static se.sparbar.command.codelist.CodeListRule.CODE_UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.CodeLists;
import se.sparbar.codes.CodeLists.Entry;
import se.sparbar.command.entry.Around.Day;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.entry.EntryRules;
import se.sparbar.command.rule.Days;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Rule;
import se.sparbar.command.rule.Text;
import se.sparbar.events.CodeListEvent;
import se.sparbar.events.CodeListEvent.CodeAdded;
import se.sparbar.events.CodeListEvent.CodeEnded;
import se.sparbar.events.CodeListEvent.CodeListCorrected;
import se.sparbar.events.CodeListEvent.CodeListEntryWithdrawn;
import se.sparbar.events.CodeListEvent.CodeRelabelled;
import se.sparbar.events.CodesInForce;

/// What a code list must be.
final class CodeListRules implements EntryRules<CodeListEvent, Day> {
  static final CodeListRules HOLD = new CodeListRules();

  private static final Pattern CODE = Pattern.compile("[A-Z0-9_]{1,40}");

  /// What an added code can count as, in the lists whose codes count as something. INGEN and OKAND
  /// of income-source are the one code each that rule 6 is about.
  private static final Map<String, List<String>> GROUPS =
      Map.of(
          "avslut-reason", List.of("ARBETE", "STUDIER", "ARBETSSOKANDE", "ANNAT"),
          "income-source", List.of("OFFENTLIG", "LON"));

  private CodeListRules() {}

  /// A list as it stands.
  static Map<String, Entry> codes(String list, Entries<CodeListEvent> state) {
    return CodesInForce.of(list, state.standing().now().values());
  }

  @Override
  public @Nullable Class<? extends CodeListEvent> beginning() {
    return null;
  }

  @Override
  public Rule unknown() {
    return CODE_LIST_UNKNOWN;
  }

  @Override
  public void itself(CodeListEvent event, Day around) {
    switch (event) {
      case CodeAdded e -> {
        fit(e.list(), e.code());
        Text.line("label", e.label());
        Days.decided("validFrom", e.validFrom(), around.today());
      }
      case CodeEnded e -> Days.decided("on", e.on(), around.today());
      case CodeRelabelled e -> {
        Text.line("label", e.label());
        Days.happened("on", e.on(), around.today());
      }
      case CodeListCorrected _, CodeListEntryWithdrawn _ -> {}
    }
  }

  private static void fit(String list, String code) {
    List<String> groups = GROUPS.getOrDefault(list, List.of());
    if (groups.isEmpty()) {
      plain(code);
      return;
    }
    int dot = code.indexOf('.');
    if (dot < 0 || !groups.contains(code.substring(0, dot))) {
      throw new Rejected(
              CODE_NEEDS_GROUP, list, String.join(", ", groups), groups.getFirst() + ".NY_KOD")
          .at("code");
    }
    plain(code.substring(dot + 1));
  }

  private static void plain(String code) {
    if (!CODE.matcher(code).matches()) {
      throw new Rejected(CODE_UNFIT, code).at("code");
    }
  }

  @Override
  public void together(Entries<CodeListEvent> next, Day around) {
    Set<String> added = new TreeSet<>();
    next.all(CodeAdded.class)
        .values()
        .forEach(e -> {
          boolean delivered =
              CodeLists.all().getOrDefault(e.list(), Map.of()).containsKey(e.code());
          if (delivered || !added.add(e.code())) {
            throw new Rejected(CODE_EXISTS, e.code()).at("code");
          }
        });
    Map<String, LocalDate> ended = new TreeMap<>();
    next.all(CodeEnded.class).values().forEach(e -> ends(e, next, ended));
    next.all(CodeRelabelled.class).values().forEach(e -> known(e.list(), e.code(), next));
  }

  private static void ends(CodeEnded e, Entries<CodeListEvent> next, Map<String, LocalDate> ended) {
    Entry code = known(e.list(), e.code(), next);
    @Nullable LocalDate before = ended.put(e.code(), e.on());
    if (before != null) {
      throw new Rejected(CODE_ENDED_ALREADY, e.code(), before).at("code");
    }
    if (code.validFrom() != null && e.on().isBefore(code.validFrom())) {
      throw new Rejected(CODE_ENDS_BEFORE_IT_BEGINS, e.code(), e.on(), code.validFrom()).at("on");
    }
  }

  private static Entry known(String list, String code, Entries<CodeListEvent> state) {
    Map<String, Entry> codes = codes(list, state);
    @Nullable Entry known = codes.get(code);
    if (known == null) {
      throw new Rejected(CODE_UNKNOWN, code, String.join(", ", codes.keySet())).at("code");
    }
    return known;
  }

  /// The log cannot say cheaply who has used a code; nobody has before it holds.
  @Override
  public void withdrawable(
      long version, CodeListEvent event, Entries<CodeListEvent> state, Day around) {
    if (event instanceof CodeAdded added
        && (!added.validFrom().isAfter(around.today())
            || state.corrections().containsValue(version))) {
      throw new Rejected(CODE_IN_USE, added.code(), added.validFrom());
    }
  }
}
