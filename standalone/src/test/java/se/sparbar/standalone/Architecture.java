package se.sparbar.standalone;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Random;
import java.util.stream.Stream;

/// What may import what, and what may not be called where (ARCHITECTURE.md).
final class Architecture {
  private static final String[] LANGUAGE = {
    "se.sparbar.events..", "se.sparbar.codes..", "se.sparbar.ids..", "se.sparbar.envelope.."
  };

  /// Slices, states, facts, figures, and what is made of them without reaching out.
  static final String[] PURE = {
    "se.sparbar.command.insats..",
    "se.sparbar.command.participant..",
    "se.sparbar.command.enrolment..",
    "se.sparbar.command.entry..",
    "se.sparbar.command.group..",
    "se.sparbar.command.survey..",
    "se.sparbar.command.deviation..",
    "se.sparbar.command.report..",
    "se.sparbar.command.adoption..",
    "se.sparbar.command.claim..",
    "se.sparbar.command.instrument..",
    "se.sparbar.command.codelist..",
    "se.sparbar.command.rule..",
    "se.sparbar.query.facts..",
    "se.sparbar.query.figures..",
    "se.sparbar.query.report..",
    "se.sparbar.query.text..",
    "se.sparbar.query.chart.."
  };

  /// Of the JDK what computes; not what reaches out (files, sockets, databases, threads of one's
  /// own).
  private static final String[] COMPUTING = {
    "java.lang",
    "java.lang.annotation",
    "java.lang.invoke",
    "java.lang.runtime",
    "java.util",
    "java.util.function",
    "java.util.stream",
    "java.util.regex",
    "java.time..",
    "java.math",
    "java.text",
    "java.nio.charset",
    "org.jspecify.annotations"
  };

  static final ArchRule PURE_PARTS_KNOW_THE_LANGUAGE_AND_THE_JDK_ONLY =
      classes()
          .that(arePure())
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(all(COMPUTING, LANGUAGE, PURE));

  static final ArchRule THE_LANGUAGE_KNOWS_NOBODY =
      classes()
          .that()
          .resideInAnyPackage(LANGUAGE)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              all(
                  LANGUAGE,
                  "java..",
                  "org.jspecify.annotations",
                  "com.fasterxml.jackson.annotation",
                  "tools.jackson.."));

  static final ArchRule QUERY_NEVER_IMPORTS_COMMAND =
      noClasses()
          .that()
          .resideInAPackage("se.sparbar.query..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("se.sparbar.command..", "org.axonframework..");

  static final ArchRule COMMAND_NEVER_IMPORTS_QUERY =
      noClasses()
          .that()
          .resideInAPackage("se.sparbar.command..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("se.sparbar.query..");

  static final ArchRule SERVICES_DO_NOT_KNOW_WHAT_RUNS_THEM =
      noClasses()
          .that()
          .resideInAnyPackage("se.sparbar.command..", "se.sparbar.query..", "se.sparbar.embedded..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("se.sparbar.standalone..", "se.sparbar.benchmarks..");

  static final ArchRule TIME_AND_CHANCE_COME_FROM_OUTSIDE =
      noClasses()
          .that(arePure().or(areIn(LANGUAGE)))
          .should()
          .callMethodWhere(asksTheClock())
          .orShould()
          .callMethodWhere(target(name("random")).or(target(name("randomUUID"))))
          .orShould()
          .dependOnClassesThat(
              equivalentTo(Random.class).or(equivalentTo(Clock.class)).or(isInstantSource()));

  /// At the edge a clock is asked, but always one that was handed in.
  static final ArchRule NOBODY_ASKS_THE_SYSTEMS_CLOCK_IN_PASSING =
      noClasses()
          .that()
          .resideInAnyPackage("se.sparbar.command..", "se.sparbar.query..")
          .should()
          .callMethodWhere(asksTheClock().and(withoutAClock()));

  static final ArchRule PACKAGES_FORM_NO_CYCLE =
      slices().matching("se.sparbar.(**)").should().beFreeOfCycles();

  static final ArchRule NAMES_SAY_WHAT_A_THING_IS =
      noClasses()
          .that()
          .resideInAPackage("se.sparbar..")
          .should()
          .haveNameMatching(
              ".*(Impl|(?<!\\.Command|\\.Query|Booted)Service|Manager|Helper|Utils?|Dto|Mapper|Base)");

  private Architecture() {}

  private static DescribedPredicate<JavaClass> arePure() {
    return areIn(PURE)
        .and(
            describe(
                "are no adapters",
                type -> !outermost(type).matches(".*(OnAxon|OnPostgres|OnKafka|Http)")));
  }

  private static String outermost(JavaClass type) {
    return type.getEnclosingClass().map(Architecture::outermost).orElse(type.getSimpleName());
  }

  private static DescribedPredicate<JavaClass> areIn(String... packages) {
    return JavaClass.Predicates.resideInAnyPackage(packages);
  }

  private static DescribedPredicate<JavaMethodCall> asksTheClock() {
    return DescribedPredicate.<JavaMethodCall>describe(
        "asks the clock",
        call ->
            target(name("now")).and(target(owner(resideInAPackage("java.time..")))).test(call)
                || target(nameMatching("currentTimeMillis|nanoTime")).test(call));
  }

  private static DescribedPredicate<JavaMethodCall> withoutAClock() {
    return describe(
        "without a clock",
        call ->
            call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream()
                    .noneMatch(type -> type.isAssignableTo(Clock.class)));
  }

  private static DescribedPredicate<JavaClass> isInstantSource() {
    return equivalentTo(InstantSource.class);
  }

  private static String[] all(String[] some, String[]... more) {
    return Stream.concat(Stream.of(some), Stream.of(more).flatMap(Stream::of))
        .toArray(String[]::new);
  }

  private static String[] all(String[] some, String... more) {
    return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
  }
}
