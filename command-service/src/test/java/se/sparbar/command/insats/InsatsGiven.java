package se.sparbar.command.insats;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.InsatsKind;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Measure;
import se.sparbar.events.InsatsEvent.InsatsStarted;
import se.sparbar.ids.InsatsId;

/// An insats for tests of what is about one: SE in Aneby since 2012.
public final class InsatsGiven {
  public static final InsatsId ID = new InsatsId(new UUID(3, 1));
  public static final Kommun ANEBY = new Kommun("0604");
  public static final LocalDate TODAY = LocalDate.parse("2024-06-01");
  public static final InsatsStarted STARTED =
      new InsatsStarted(
          ID,
          "SE",
          new Forbund("F"),
          InsatsKind.INDIVIDINRIKTAD,
          Measure.PERSONER,
          new TreeMap<>(Map.of(ANEBY, new Huvudman("0604"))),
          LocalDate.parse("2012-01-01"));

  private InsatsGiven() {}

  public static AroundInsats around() {
    return new AroundInsats(TODAY, new Insats.NotStarted().evolve(STARTED));
  }

  public static AroundInsats aroundNone() {
    return new AroundInsats(TODAY, new Insats.NotStarted());
  }
}
