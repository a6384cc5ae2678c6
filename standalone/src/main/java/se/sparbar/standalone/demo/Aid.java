package se.sparbar.standalone.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.events.EnrolmentEvent.EfterstodEnded;
import se.sparbar.events.EnrolmentEvent.EfterstodStarted;
import se.sparbar.standalone.demo.Life.Efterstod;

/// How efterstöd was registered.
record Aid(Life life, Telling telling) {

  void tell(EfterstodPhase phase) {
    for (Efterstod e : life.efterstod()) {
      if (e.phase() == phase) {
        tell(e);
      }
    }
  }

  private void tell(Efterstod e) {
    EfterstodStarted started =
        new EfterstodStarted(telling.enrolment(), e.phase(), e.recipient(), e.from());
    long version = telling.tell(telling.lagged(e.from()), _ -> started);
    @Nullable LocalDate to = e.to();
    if (to != null) {
      EfterstodEnded ended = new EfterstodEnded(telling.enrolment(), version, to);
      telling.tell(telling.lagged(to), _ -> ended);
    }
  }
}
