package se.sparbar.command.insats;

import java.util.List;
import se.sparbar.events.InsatsEvent;
import se.sparbar.ids.InsatsId;

/// What can be done to an insats.
public sealed interface InsatsCommand
    permits StartInsats,
        ReviseInsats,
        EndInsats,
        SetGoal,
        SetStaffing,
        SetPlaces,
        SetBudget,
        BookCost,
        RecordHeadcount,
        CorrectInsats,
        WithdrawInsatsEntry {
  InsatsId insats();

  /// The events that follow, given what has happened.
  ///
  /// @throws se.sparbar.command.rule.Rejected when it breaks a rule
  List<InsatsEvent> decide(Insats state, InsatsSurroundings around);
}
