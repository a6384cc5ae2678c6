package se.sparbar.command.http;

import static se.sparbar.command.enrolment.EnrolmentRule.ENROLMENT_UNKNOWN;

import se.sparbar.command.desk.EnrolmentDesk;
import se.sparbar.command.enrolment.Assess;
import se.sparbar.command.enrolment.CorrectEnrolment;
import se.sparbar.command.enrolment.EndEfterstod;
import se.sparbar.command.enrolment.EnrolmentCommand;
import se.sparbar.command.enrolment.RecordAvslut;
import se.sparbar.command.enrolment.RestoreEnrolment;
import se.sparbar.command.enrolment.StartEfterstod;
import se.sparbar.command.enrolment.StartEnrolment;
import se.sparbar.command.enrolment.Transfer;
import se.sparbar.command.enrolment.VoidEnrolment;
import se.sparbar.command.enrolment.WithdrawAvslut;
import se.sparbar.command.enrolment.WithdrawEfterstod;
import se.sparbar.command.http.Resource.Subject;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.ids.EnrolmentId;

/// `/api/v1/enrolments`.
final class EnrolmentHttp {
  static final Resource<EnrolmentId, EnrolmentCommand> ENROLMENTS =
      Resource.of(
              "enrolments",
              EnrolmentCommand.class,
              new Subject<>("enrolment", EnrolmentId::new, ENROLMENT_UNKNOWN),
              EnrolmentDesk.class,
              EnrolmentDesk::carryOut)
          .create(StartEnrolment.class)
          .post("assessments", Assess.class)
          .post("transfers", Transfer.class)
          .post("avslut", RecordAvslut.class)
          .post("avslut-withdrawal", WithdrawAvslut.class)
          .post("efterstod", StartEfterstod.class)
          .post("efterstod-end", EndEfterstod.class)
          .post("efterstod-withdrawal", WithdrawEfterstod.class)
          .post(
              "corrections",
              CorrectEnrolment.class,
              new CorrectionBody<>(
                  EnrolmentEvent.class, CorrectEnrolment.class, CorrectEnrolment::new))
          .post("void", VoidEnrolment.class)
          .post("restore", RestoreEnrolment.class);

  private EnrolmentHttp() {}
}
