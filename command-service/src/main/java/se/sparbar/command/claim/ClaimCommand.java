package se.sparbar.command.claim;

import se.sparbar.command.entry.Around.Day;
import se.sparbar.command.entry.EntryCommand;
import se.sparbar.events.ClaimEvent;
import se.sparbar.ids.ClaimId;
import se.sparbar.ids.StreamId;

/// What can be done to an external claim.
public sealed interface ClaimCommand extends EntryCommand<ClaimEvent, Day>
    permits RecordClaim, CorrectClaim, WithdrawClaimEntry {
  ClaimId claim();

  @Override
  default StreamId stream() {
    return claim();
  }
}
