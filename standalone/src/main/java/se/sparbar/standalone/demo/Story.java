package se.sparbar.standalone.demo;

import java.util.List;
import java.util.SortedSet;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.IncomeSource;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.ParticipantId;

/// A life as it was registered: its events in the order in which they were told.
final class Story {
  private Story() {}

  static List<Told> of(long seed, Life life) {
    Dice dice = new Dice(seed, "story/" + life.number());
    Telling telling =
        new Telling(
            dice,
            new EnrolmentId(Dice.uuid(seed, "enrolment/" + life.number())),
            new ParticipantId(Dice.uuid(seed, "participant/" + life.person())));
    SortedSet<IncomeSource> incomeAtStart = new Beginning(seed, life, dice, telling).tell();
    new Everyday(seed, life, telling).tell();
    new Moves(life, dice, telling).tell();
    Aid aid = new Aid(life, telling);
    aid.tell(EfterstodPhase.UNDER_INSKRIVNING);
    new Ending(life, dice, telling, incomeAtStart).tell();
    new Afterwards(seed, life, telling).tell();
    aid.tell(EfterstodPhase.EFTER_AVSLUT);
    return telling.told();
  }
}
