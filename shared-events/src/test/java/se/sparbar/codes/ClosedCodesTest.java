package se.sparbar.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ClosedCodesTest {
  @ParameterizedTest
  @MethodSource("lists")
  void a_closed_list_says_in_swedish_what_its_codes_mean(
      Class<? extends Code> list, List<String> labels) {
    assertThat(CodeLists.of(list)).extracting(Code::label).isEqualTo(labels);
  }

  static Stream<Arguments> lists() {
    return Stream.of(
        list(AgeBand.class, "16–17", "18–24", "25–29", "30–39", "40–49", "50–59", "60–66", "okänd"),
        list(Answerer.class, "Deltagaren", "Coachen", "Deltagaren och coachen tillsammans"),
        list(AssessmentPoint.class, "Vid start", "Under insatsen", "Vid avslut", "Vid uppföljning"),
        list(AvslutClass.class, "Arbete", "Studier", "Arbetssökande", "Annat"),
        list(ClaimUnit.class, "Antal", "Procent", "Kronor", "Dagar", "Heltidstjänster"),
        list(
            CoachQuestion.class,
            "Personalförändringar under perioden",
            "Kontakt med arbetsgivare",
            "Framgångsfaktorer",
            "Arbete med jämställdhet",
            "Effekter av arbetet med jämställdhet",
            "Övrigt"),
        list(EfterstodPhase.class, "Under inskrivning", "Efter avslut"),
        list(EfterstodRecipient.class, "Deltagare", "Arbetsgivare", "Deltagare och arbetsgivare"),
        list(FollowUpOutcome.class, "I arbete", "I studier", "Arbetssökande", "Annat", "Inte nådd"),
        list(GoalUnit.class, "Procent", "Antal"),
        list(InsatsKind.class, "Individinriktad", "Strukturövergripande"),
        list(Measure.class, "Personer", "Volym"),
        list(Mode.class, "På plats", "Digitalt", "Hybrid"),
        list(
            Registration.class,
            "Med samtycke",
            "Anonym, ej samtycke",
            "Anonym, skyddade personuppgifter"),
        list(Sex.class, "Kvinna", "Man", "Uppgift saknas"));
  }

  private static Arguments list(Class<? extends Code> list, String... labels) {
    return Arguments.of(list, List.of(labels));
  }
}
