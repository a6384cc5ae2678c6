package se.sparbar.query.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.sparbar.query.facts.Step.Referral;

/// Kötid.
final class QueueTime implements OfSteps<Referral> {
  @Override
  public String id() {
    return "queue-time";
  }

  @Override
  public String name() {
    return "Kötid";
  }

  @Override
  public String definition() {
    return """
    För de inskrivningar som började i perioden efter en beviljad remiss: antal dagar från beviljandet till starten.
    Dessutom kön på periodens sista dag: de som då var beviljade men varken hade börjat eller lämnat kön.\
    """;
  }

  @Override
  public Class<Referral> kind() {
    return Referral.class;
  }

  @Override
  public void count(Referral r, Question q, Emit emit) {
    if (r.acceptedOn() != null) {
      counted(r, r.acceptedOn(), q, emit);
    }
  }

  private static void counted(Referral r, LocalDate acceptedOn, Question q, Emit emit) {
    @Nullable LocalDate started = r.startedOn();
    if (started != null && q.holds(started)) {
      DayCounts.add(r, started, ChronoUnit.DAYS.between(acceptedOn, started), emit);
    }
    if (!acceptedOn.isAfter(q.to()) && !endedBy(r, q.to())) {
      emit.add(r, q.to(), QUEUED);
    }
  }

  private static boolean endedBy(Referral r, LocalDate day) {
    return (r.startedOn() != null && !r.startedOn().isAfter(day))
        || (r.endedOn() != null && !r.endedOn().isAfter(day));
  }

  @Override
  public Measured measure(Cell cell, Question q) {
    return DayCounts.measure(cell, "inga starter efter remiss")
        .with("queueAtEnd", cell.get(QUEUED));
  }

  private static final Item QUEUED = new Item("queued", "");
}
