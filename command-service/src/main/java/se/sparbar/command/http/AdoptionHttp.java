package se.sparbar.command.http;

import static se.sparbar.command.adoption.AdoptionRule.ADOPTION_UNKNOWN;

import se.sparbar.command.adoption.AdoptReport;
import se.sparbar.command.adoption.AdoptionCommand;
import se.sparbar.command.adoption.AmendReport;
import se.sparbar.command.desk.AdoptionDesk;
import se.sparbar.command.http.Resource.Subject;
import se.sparbar.ids.AdoptionId;

/// `/api/v1/adopted-reports`.
final class AdoptionHttp {
  static final Resource<AdoptionId, AdoptionCommand> ADOPTED =
      Resource.of(
              "adopted-reports",
              AdoptionCommand.class,
              new Subject<>("adoption", AdoptionId::new, ADOPTION_UNKNOWN),
              AdoptionDesk.class,
              AdoptionDesk::carryOut)
          .create(AdoptReport.class)
          .post("amendments", AmendReport.class);

  private AdoptionHttp() {}
}
