package se.sparbar.command.http;

import static se.sparbar.command.claim.ClaimRule.CLAIM_UNKNOWN;

import se.sparbar.command.claim.ClaimCommand;
import se.sparbar.command.claim.CorrectClaim;
import se.sparbar.command.claim.RecordClaim;
import se.sparbar.command.claim.WithdrawClaimEntry;
import se.sparbar.command.desk.EntryDesk;
import se.sparbar.command.http.Resource.Subject;
import se.sparbar.events.ClaimEvent;
import se.sparbar.ids.ClaimId;

/// `/api/v1/claims`.
final class ClaimHttp {
  static final Resource<ClaimId, ClaimCommand> CLAIMS =
      Resource.of(
              "claims",
              ClaimCommand.class,
              new Subject<>("claim", ClaimId::new, CLAIM_UNKNOWN),
              EntryDesk.class,
              EntryDesk::carryOut)
          .create(RecordClaim.class)
          .post(
              "corrections",
              CorrectClaim.class,
              new CorrectionBody<>(ClaimEvent.class, CorrectClaim.class, CorrectClaim::new))
          .post("withdrawals", WithdrawClaimEntry.class);

  private ClaimHttp() {}
}
