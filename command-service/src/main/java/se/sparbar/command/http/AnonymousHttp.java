package se.sparbar.command.http;

import static se.sparbar.command.anonymous.AnonymousRule.ANONYMOUS_UNKNOWN;

import se.sparbar.command.anonymous.AnonymousCommand;
import se.sparbar.command.anonymous.CorrectAnonymous;
import se.sparbar.command.anonymous.CountAnonymous;
import se.sparbar.command.anonymous.WithdrawAnonymous;
import se.sparbar.command.desk.EntryDesk;
import se.sparbar.command.http.Resource.Subject;
import se.sparbar.events.AnonymousEvent;
import se.sparbar.ids.AnonymousId;

/// `/api/v1/anonymous-participants`.
final class AnonymousHttp {
  static final Resource<AnonymousId, AnonymousCommand> ANONYMOUS =
      Resource.of(
              "anonymous-participants",
              AnonymousCommand.class,
              new Subject<>("anonymous", AnonymousId::new, ANONYMOUS_UNKNOWN),
              EntryDesk.class,
              EntryDesk::carryOut)
          .create(CountAnonymous.class)
          .post(
              "corrections",
              CorrectAnonymous.class,
              new CorrectionBody<>(
                  AnonymousEvent.class, CorrectAnonymous.class, CorrectAnonymous::new))
          .post("withdrawals", WithdrawAnonymous.class);

  private AnonymousHttp() {}
}
