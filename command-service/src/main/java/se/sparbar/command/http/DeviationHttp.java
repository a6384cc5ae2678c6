package se.sparbar.command.http;

import static se.sparbar.command.deviation.DeviationRule.DEVIATION_UNKNOWN;

import se.sparbar.command.desk.EntryDesk;
import se.sparbar.command.deviation.AssignDeviation;
import se.sparbar.command.deviation.CorrectDeviation;
import se.sparbar.command.deviation.DeviationCommand;
import se.sparbar.command.deviation.FileDeviation;
import se.sparbar.command.deviation.ResolveDeviation;
import se.sparbar.command.deviation.WithdrawDeviationEntry;
import se.sparbar.command.http.Resource.Subject;
import se.sparbar.events.DeviationEvent;
import se.sparbar.ids.DeviationId;

/// `/api/v1/deviations`.
final class DeviationHttp {
  static final Resource<DeviationId, DeviationCommand> DEVIATIONS =
      Resource.of(
              "deviations",
              DeviationCommand.class,
              new Subject<>("deviation", DeviationId::new, DEVIATION_UNKNOWN),
              EntryDesk.class,
              EntryDesk::carryOut)
          .create(FileDeviation.class)
          .post("assignments", AssignDeviation.class)
          .post("resolution", ResolveDeviation.class)
          .post(
              "corrections",
              CorrectDeviation.class,
              new CorrectionBody<>(
                  DeviationEvent.class, CorrectDeviation.class, CorrectDeviation::new))
          .post("withdrawals", WithdrawDeviationEntry.class);

  private DeviationHttp() {}
}
