package se.sparbar.events;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.SortedSet;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.GroupKind;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Mode;
import se.sparbar.codes.Party;
import se.sparbar.ids.GroupId;
import se.sparbar.ids.StreamId;

/// Grupp: SE-grupp, styrgrupp, nätverk and other groups that meet, and their meetings.
public sealed interface GroupEvent extends DomainEvent {
  GroupId group();

  @Override
  default StreamId stream() {
    return group();
  }

  /// Gruppen bildas; `parties` are those who sit in it.
  record GroupFormed(
      GroupId group,
      String name,
      GroupKind kind,
      Forbund forbund,
      SortedSet<Kommun> kommuner,
      SortedSet<Party> parties,
      LocalDate on)
      implements GroupEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Gruppen får nytt namn, andra kommuner eller parter.
  record GroupChanged(
      GroupId group,
      String name,
      SortedSet<Kommun> kommuner,
      SortedSet<Party> parties,
      LocalDate on)
      implements GroupEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Gruppen har möte; `attendance` says how many came from each party.
  record GroupMet(
      GroupId group, GroupKind kind, LocalDate on, Mode mode, SortedMap<Party, Integer> attendance)
      implements GroupEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Rättelse: one field of one earlier event, and why.
  record GroupCorrected(
      GroupId group, long corrects, Correction change, LocalDate on, String reason)
      implements GroupEvent, Rewriting {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// En uppgift tas tillbaka: the event at version `corrects` never happened; one that names a
  /// withdrawal restores what that took away.
  record GroupEntryWithdrawn(GroupId group, long corrects, LocalDate on, String reason)
      implements GroupEvent, Withdrawing {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }
}
