package se.sparbar.standalone.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Registration;
import se.sparbar.codes.Sex;
import se.sparbar.events.AnonymousEvent.AnonymousCounted;
import se.sparbar.ids.AnonymousId;

/// Two who are counted and not known, in 2024: the years before are published without any.
final class Anonymous {
  private Anonymous() {}

  static List<Told> told(long seed) {
    return Stream.of(
            told(seed, "0685", Sex.KVINNA, Registration.ANONYM_EJ_SAMTYCKE, "2024-02-08"),
            told(seed, "0682", Sex.MAN, Registration.ANONYM_SKYDDAD, "2024-04-17"))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Told> told(
      long seed, String kommun, Sex sex, Registration registration, String on) {
    AnonymousId anonymous = new AnonymousId(Dice.uuid(seed, "anonymous/" + on));
    LocalDate day = LocalDate.parse(on);
    Chronicle chronicle = new Chronicle(anonymous);
    chronicle.note(
        new Dice(seed, "anonymous/" + on).moment(day),
        new AnonymousCounted(
            anonymous,
            DemoInsats.named(DemoInsats.SE).id(seed),
            new Kommun(kommun),
            new Huvudman(kommun),
            day.getYear(),
            sex,
            registration,
            day));
    return chronicle.told();
  }
}
