package se.sparbar.query.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.MeetingKind;
import se.sparbar.codes.Mode;
import se.sparbar.codes.Party;
import se.sparbar.events.GroupEvent.GroupChanged;
import se.sparbar.events.GroupEvent.GroupFormed;
import se.sparbar.events.GroupEvent.GroupMet;
import se.sparbar.query.facts.Affair;
import se.sparbar.query.facts.Site;
import se.sparbar.query.facts.Step.Meeting;

/// Möten.
final class Meetings implements OfSteps<Meeting> {
  @Override
  public String id() {
    return "meetings";
  }

  @Override
  public String name() {
    return "Möten";
  }

  @Override
  public String definition() {
    return """
    Antal möten i perioden, med enskilda deltagare och i grupper, fördelade på slag, mötesform och grupp. Dessutom
    närvaron per part: hur många som kom från var och en till gruppernas möten, och i hur många möten med en deltagare
    parten var med.\
    """;
  }

  @Override
  public List<String> ownDimensions() {
    return List.of("kind", "mode", "group");
  }

  @Override
  public Class<Meeting> kind() {
    return Meeting.class;
  }

  @Override
  public Set<String> entryTypes() {
    return Set.of("group-formed", "group-changed", "group-met");
  }

  @Override
  public void count(Meeting m, Question q, Emit emit) {
    if (q.holds(m.on())) {
      List<String> own = OWNS.of(new Manner(m.kind(), m.mode()));
      emit.add(m, m.on(), own, Item.COUNT, 1);
      m.parties().forEach(party -> emit.add(m, m.on(), own, PARTIES.of(party), 1));
    }
  }

  @Override
  public void count(Affair affair, Question q, Emit emit) {
    @Nullable GroupFormed formed = affair.last(GroupFormed.class);
    if (formed == null) {
      return;
    }
    for (GroupMet met : affair.all(GroupMet.class)) {
      if (q.holds(met.on())) {
        Site site = site(formed, kommuner(affair, formed, met.on()));
        List<String> own = List.of(met.kind().name(), met.mode().name(), name(affair, formed));
        emit.add(site, met.on(), own, Item.COUNT, 1);
        met.attendance().forEach((party, n) -> emit.add(site, met.on(), own, PARTIES.of(party), n));
      }
    }
  }

  /// A group that works in several kommuner has no kommun of its own.
  private static Site site(GroupFormed formed, Set<Kommun> kommuner) {
    @Nullable Kommun only = kommuner.size() == 1 ? kommuner.iterator().next() : null;
    return new Site(null, formed.forbund(), only, null, null);
  }

  private static Set<Kommun> kommuner(Affair affair, GroupFormed formed, LocalDate on) {
    Set<Kommun> kommuner = formed.kommuner();
    for (GroupChanged changed : affair.all(GroupChanged.class)) {
      kommuner = changed.on().isAfter(on) ? kommuner : changed.kommuner();
    }
    return kommuner;
  }

  private static String name(Affair affair, GroupFormed formed) {
    @Nullable GroupChanged changed = affair.last(GroupChanged.class);
    return changed == null ? formed.name() : changed.name();
  }

  @Override
  public Measured measure(Cell cell, Question q) {
    return Measured.count(cell.get(Item.COUNT)).with("attendance", cell.byCode(PARTY));
  }

  private static final String PARTY = "party";
  private static final String PERSON = "DELTAGARE";

  private record Manner(MeetingKind kind, Mode mode) {}

  private static final Lately<Manner, List<String>> OWNS =
      new Lately<>(manner -> List.of(manner.kind.name(), manner.mode.name(), PERSON));
  private static final Lately<Party, Item> PARTIES =
      new Lately<>(party -> new Item(PARTY, party.name()));
}
