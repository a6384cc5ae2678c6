package se.sparbar.events;

import java.time.LocalDate;
import se.sparbar.ids.CodeListId;
import se.sparbar.ids.StreamId;

/// Kodlista: what a list has grown by, and how long its codes hold. Codes are added and end; none
/// changes its meaning.
public sealed interface CodeListEvent extends DomainEvent {
  CodeListId codeList();

  @Override
  default StreamId stream() {
    return codeList();
  }

  /// En kod läggs till; `list` is the list's name.
  record CodeAdded(CodeListId codeList, String list, String code, String label, LocalDate validFrom)
      implements CodeListEvent {
    @Override
    public LocalDate occurredOn() {
      return validFrom;
    }
  }

  /// En kod upphör, after this day.
  record CodeEnded(CodeListId codeList, String list, String code, LocalDate on)
      implements CodeListEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// En kod får en tydligare etikett, for the same meaning.
  record CodeRelabelled(CodeListId codeList, String list, String code, String label, LocalDate on)
      implements CodeListEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Rättelse: one field of one earlier event, and why.
  record CodeListCorrected(
      CodeListId codeList, long corrects, Correction change, LocalDate on, String reason)
      implements CodeListEvent, Rewriting {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// En uppgift tas tillbaka: the event at version `corrects` never happened; one that names a
  /// withdrawal restores what that took away.
  record CodeListEntryWithdrawn(CodeListId codeList, long corrects, LocalDate on, String reason)
      implements CodeListEvent, Withdrawing {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }
}
