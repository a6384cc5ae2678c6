package se.sparbar.query.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.sparbar.codes.Answerer;
import se.sparbar.codes.AssessmentPoint;
import se.sparbar.codes.AvslutClass;
import se.sparbar.codes.ClaimUnit;
import se.sparbar.codes.CoachQuestion;
import se.sparbar.codes.Code;
import se.sparbar.codes.CodeLists;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.EfterstodRecipient;
import se.sparbar.codes.FollowUpOutcome;
import se.sparbar.codes.GoalUnit;
import se.sparbar.codes.InsatsKind;
import se.sparbar.codes.Measure;
import se.sparbar.codes.Mode;
import se.sparbar.codes.Registration;
import se.sparbar.codes.Sex;
import se.sparbar.ids.CodeListId;
import se.sparbar.query.figures.CodesKnown;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Positions;
import se.sparbar.query.http.Histories.HistoryJson;

/// The code lists as they are known now: what was delivered, and what has been added and ended.
@RestController
@RequestMapping("/api/v1/code-lists")
class CodeListHttp {
  /// Lists whose codes carry rules; they grow with the program only.
  private static final List<Class<? extends Code>> CLOSED =
      List.of(
          Sex.class,
          InsatsKind.class,
          Measure.class,
          Registration.class,
          AvslutClass.class,
          AssessmentPoint.class,
          EfterstodPhase.class,
          EfterstodRecipient.class,
          Mode.class,
          Answerer.class,
          FollowUpOutcome.class,
          GoalUnit.class,
          ClaimUnit.class,
          CoachQuestion.class);

  private final Facts facts;
  private final Positions positions;
  private final Histories histories;

  CodeListHttp(Facts facts, Positions positions, Histories histories) {
    this.facts = facts;
    this.positions = positions;
    this.histories = histories;
  }

  /// A list.
  ///
  /// @param open whether it grows without a release
  record CodeListJson(String list, boolean open, List<CodeJson> codes) {}

  /// A code: what it counts as, and the days on which it may have happened.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record CodeJson(
      String code,
      String label,
      @Nullable String group,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo) {
    static CodeJson of(CodeLists.Entry entry) {
      return new CodeJson(
          entry.code(),
          entry.label(),
          entry.group().isEmpty() ? null : entry.group(),
          entry.validFrom(),
          entry.validTo());
    }
  }

  @GetMapping
  Page<CodeListJson> list(@RequestParam MultiValueMap<String, String> query) {
    return Page.of(List.copyOf(all().values()), query);
  }

  @GetMapping("/{id}")
  CodeListJson one(@PathVariable String id) {
    @Nullable CodeListJson list = all().get(id);
    if (list == null) {
      throw new NotFound("problem.code-list-unknown.detail", id);
    }
    return list;
  }

  /// What users have changed in the list; nothing for one that stands as it was delivered.
  @GetMapping("/{id}/history")
  HistoryJson history(@PathVariable String id) {
    one(id);
    return histories.of(CodeListId.of(id).stream());
  }

  private Map<String, CodeListJson> all() {
    Map<String, CodeListJson> lists = new LinkedHashMap<>();
    CodesKnown.at(facts, positions.now())
        .lists()
        .forEach((list, codes) ->
            lists.put(
                list,
                new CodeListJson(list, true, codes.values().stream().map(CodeJson::of).toList())));
    CLOSED.forEach(type -> lists.put(CodeLists.name(type), closed(type)));
    return lists;
  }

  private static CodeListJson closed(Class<? extends Code> type) {
    return new CodeListJson(
        CodeLists.name(type),
        false,
        CodeLists.of(type).stream()
            .map(code -> new CodeJson(code.name(), code.label(), null, null, null))
            .toList());
  }
}
