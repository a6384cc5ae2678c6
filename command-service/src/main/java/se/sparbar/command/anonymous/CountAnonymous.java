package se.sparbar.command.anonymous;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Registration;
import se.sparbar.codes.Sex;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.insats.AroundInsats;
import se.sparbar.events.AnonymousEvent;
import se.sparbar.events.AnonymousEvent.AnonymousCounted;
import se.sparbar.ids.AnonymousId;
import se.sparbar.ids.InsatsId;

/// En anonym deltagare räknas, in one calendar year (rule 9). One who comes back in another year is
/// counted again, for nobody can tell.
///
/// @param on the day on which it was counted; today where it is not said
public record CountAnonymous(
    AnonymousId anonymous,
    InsatsId insats,
    Kommun kommun,
    int year,
    Sex sex,
    Registration registration,
    @Nullable LocalDate on)
    implements AnonymousCommand {

  @Override
  public List<AnonymousEvent> decide(Entries<AnonymousEvent> state, AroundInsats around) {
    LocalDate day = on == null ? around.today() : on;
    AnonymousRules.year(year, day, around);
    return AnonymousRules.HOLD.record(
        state,
        around,
        new AnonymousCounted(
            anonymous,
            insats,
            kommun,
            AnonymousRules.huvudman(kommun, year, around),
            year,
            sex,
            registration,
            day));
  }
}
