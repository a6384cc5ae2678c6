package se.sparbar.standalone.demo;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.sparbar.codes.Answerer;
import se.sparbar.events.InstrumentEvent.InstrumentDefined;
import se.sparbar.ids.InstrumentId;

/// The instrument that the demo measures in: a short one after BIP's idea, in words of its own.
final class Bip {
  static final int LEAST = 1;
  static final int MOST = 5;

  private Bip() {}

  static InstrumentId id(long seed) {
    return new InstrumentId(Dice.uuid(seed, "instrument/bip"));
  }

  static SortedMap<String, String> items() {
    return new TreeMap<>(
        Map.of(
            "tro-pa-arbete", "Jag tror att jag kommer att arbeta eller studera.",
            "vardag", "Jag får vardagen att gå ihop.",
            "samarbete", "Jag kan samarbeta med andra.",
            "halsa", "Jag kan hantera min hälsa i ett arbete.",
            "vet-vad-jag-vill", "Jag vet vad jag kan och vill arbeta med."));
  }

  static List<Told> told(long seed) {
    SortedMap<Integer, String> scale =
        new TreeMap<>(
            Map.of(
                1, "Stämmer inte alls",
                2, "Stämmer lite",
                3, "Stämmer delvis",
                4, "Stämmer bra",
                5, "Stämmer helt"));
    Chronicle chronicle = new Chronicle(id(seed));
    chronicle.note(
        new Dice(seed, "instrument").moment(Telling.FIRST_DAY.plusDays(1)),
        new InstrumentDefined(
            id(seed), "BIP (exempel)", items(), scale, Answerer.BADA, Telling.FIRST_DAY));
    return chronicle.told();
  }
}
