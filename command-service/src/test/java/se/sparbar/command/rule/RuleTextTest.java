package se.sparbar.command.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.sparbar.command.anonymous.AnonymousRule;
import se.sparbar.command.claim.ClaimRule;
import se.sparbar.command.codelist.CodeListRule;
import se.sparbar.command.deviation.DeviationRule;
import se.sparbar.command.enrolment.EnrolmentRule;
import se.sparbar.command.entry.EntryRule;
import se.sparbar.command.group.GroupRule;
import se.sparbar.command.imports.ImportRule;
import se.sparbar.command.insats.InsatsRule;
import se.sparbar.command.instrument.InstrumentRule;
import se.sparbar.command.participant.ParticipantRule;
import se.sparbar.command.report.ReportRule;
import se.sparbar.command.survey.SurveyRule;
import se.sparbar.command.text.Texts;

class RuleTextTest {
  static Stream<Rule> rules() {
    return Stream.of(
            CommonRule.values(),
            EntryRule.values(),
            GroupRule.values(),
            SurveyRule.values(),
            DeviationRule.values(),
            AnonymousRule.values(),
            ReportRule.values(),
            ClaimRule.values(),
            InstrumentRule.values(),
            CodeListRule.values(),
            InsatsRule.values(),
            ParticipantRule.values(),
            EnrolmentRule.values(),
            ImportRule.values())
        .flatMap(Arrays::stream);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_rule_says_in_swedish_what_to_do_instead(Rule rule) {
    assertThat(Texts.has(rule.name())).as("text of " + rule.name()).isTrue();
    String text = Texts.of(new Rejected(rule, "ett", "två", "tre", "fyra"));

    assertThat(text).endsWith(".").doesNotContain("{", "}");
    assertThat(List.of(text.split("[.;:] ")))
        .as("what is wrong, and what to do")
        .hasSizeGreaterThan(1);
  }

  @Test
  void no_two_rules_share_a_name() {
    assertThat(rules().map(Rule::name)).doesNotHaveDuplicates().hasSizeGreaterThan(50);
  }

  /// Answers end in logs.
  @Test
  void a_personnummer_that_stands_where_a_code_or_a_name_should_is_not_repeated() {
    assertThat(Texts.of(new Rejected(CommonRule.KOMMUN_UNKNOWN, "19900119-9802")))
        .doesNotContain("9802");
  }

  @Test
  void a_warning_says_so_in_its_name() {
    assertThat(rules().filter(rule -> rule.kind() == Rule.Kind.WARNING))
        .isNotEmpty()
        .allMatch(rule -> rule.name().startsWith("WARNING_"));
  }

  @Test
  void what_does_not_exist_is_not_found_whatever_else_is_wrong_with_it() {
    assertThat(of(Rule.Kind.UNKNOWN))
        .containsExactlyInAnyOrder(
            "ANONYMOUS_UNKNOWN",
            "CLAIM_UNKNOWN",
            "CODE_LIST_UNKNOWN",
            "DEVIATION_UNKNOWN",
            "ENROLMENT_UNKNOWN",
            "GROUP_UNKNOWN",
            "IMPORT_UNKNOWN",
            "INSATS_UNKNOWN",
            "INSTRUMENT_UNKNOWN",
            "PARTICIPANT_UNKNOWN",
            "REPORT_UNKNOWN",
            "SURVEY_UNKNOWN");
  }

  @Test
  void what_does_not_go_with_what_happened_is_a_conflict_and_what_is_wrong_alone_is_input() {
    assertThat(of(Rule.Kind.INPUT)).contains(CommonRule.PERSONNUMMER.name(), "SCALE_OUT_OF_RANGE");
    assertThat(Arrays.stream(CommonRule.values()).map(Rule::kind)).containsOnly(Rule.Kind.INPUT);
    assertThat(Arrays.stream(EntryRule.values()).map(Rule::kind)).containsOnly(Rule.Kind.CONFLICT);
    assertThat(of(Rule.Kind.CONFLICT))
        .contains("AVSLUT_BEFORE_START", "ENROLMENTS_OVERLAP", "STAFFING_OVER_FULL_TIME");
    assertThat(rules().map(Rule::kind)).doesNotContainNull();
  }

  private static Stream<String> of(Rule.Kind kind) {
    return rules().filter(rule -> rule.kind() == kind).map(Rule::name);
  }
}
