package se.sparbar.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("se.sparbar");

  static List<ArchRule> rules() {
    return List.of(
        Architecture.PURE_PARTS_KNOW_THE_LANGUAGE_AND_THE_JDK_ONLY,
        Architecture.THE_LANGUAGE_KNOWS_NOBODY,
        Architecture.QUERY_NEVER_IMPORTS_COMMAND,
        Architecture.COMMAND_NEVER_IMPORTS_QUERY,
        Architecture.SERVICES_DO_NOT_KNOW_WHAT_RUNS_THEM,
        Architecture.TIME_AND_CHANCE_COME_FROM_OUTSIDE,
        Architecture.NOBODY_ASKS_THE_SYSTEMS_CLOCK_IN_PASSING,
        Architecture.PACKAGES_FORM_NO_CYCLE,
        Architecture.NAMES_SAY_WHAT_A_THING_IS);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_house_keeps_its_rules(ArchRule rule) {
    rule.check(HOUSE);
  }

  /// Rules over nothing hold for nothing.
  @ParameterizedTest
  @CsvSource({
    "se.sparbar.events, 30",
    "se.sparbar.codes, 15",
    "se.sparbar.envelope, 5",
    "se.sparbar.command.insats, 8",
    "se.sparbar.command.participant, 3",
    "se.sparbar.command.enrolment, 15",
    "se.sparbar.command.log, 10",
    "se.sparbar.query.facts, 14",
    "se.sparbar.query.figures, 30",
    "se.sparbar.query.chart, 12",
    "se.sparbar.query.files, 15",
  })
  void the_rules_saw_enough_of_the_house(String of, int atLeast) {
    long seen =
        HOUSE.stream().filter(type -> (type.getPackageName() + ".").startsWith(of + ".")).count();
    assertThat(seen).isGreaterThanOrEqualTo(atLeast);
  }
}
