package se.sparbar.standalone;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.sparbar.command.enrolment.wrong.WrongSlice;
import se.sparbar.events.wrong.WrongEvent;
import se.sparbar.query.figures.wrong.WrongFigureImpl;

/// A rule that never fires says nothing, so each one is shown code that breaks it.
class ArchitectureRulesTest {
  private static final JavaClasses WRONG =
      new ClassFileImporter()
          .importClasses(WrongFigureImpl.class, WrongSlice.class, WrongEvent.class);

  static Stream<Arguments> rules() {
    return Stream.of(
        Arguments.of(
            Architecture.PURE_PARTS_KNOW_THE_LANGUAGE_AND_THE_JDK_ONLY,
            "java.sql.Connection.getSchema()"),
        Arguments.of(
            Architecture.PURE_PARTS_KNOW_THE_LANGUAGE_AND_THE_JDK_ONLY,
            "org.springframework.core.annotation.Order"),
        Arguments.of(Architecture.THE_LANGUAGE_KNOWS_NOBODY, "WrongEvent"),
        Arguments.of(Architecture.SERVICES_DO_NOT_KNOW_WHAT_RUNS_THEM, "DemoData"),
        Arguments.of(Architecture.QUERY_NEVER_IMPORTS_COMMAND, "WrongSlice"),
        Arguments.of(Architecture.COMMAND_NEVER_IMPORTS_QUERY, "WrongFigureImpl"),
        Arguments.of(Architecture.TIME_AND_CHANCE_COME_FROM_OUTSIDE, "LocalDate.now"),
        Arguments.of(Architecture.TIME_AND_CHANCE_COME_FROM_OUTSIDE, "UUID.randomUUID"),
        Arguments.of(Architecture.NOBODY_ASKS_THE_SYSTEMS_CLOCK_IN_PASSING, "LocalDate.now"),
        Arguments.of(Architecture.PACKAGES_FORM_NO_CYCLE, "Cycle detected"),
        Arguments.of(Architecture.NAMES_SAY_WHAT_A_THING_IS, "WrongFigureImpl"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_fires_on_what_it_forbids(ArchRule rule, String named) {
    assertThatThrownBy(() -> rule.check(WRONG))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(named);
  }
}
