package se.sparbar.command.enrolment;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.enrolment.Part.Answers;
import se.sparbar.command.enrolment.Part.Avslut;
import se.sparbar.command.enrolment.Part.Placement;
import se.sparbar.command.enrolment.Part.Support;
import se.sparbar.command.enrolment.Part.SupportEnd;
import se.sparbar.command.rule.Rejected;
import se.sparbar.events.Correction;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.Assessed;
import se.sparbar.events.EnrolmentEvent.AvslutRecorded;
import se.sparbar.events.EnrolmentEvent.AvslutWithdrawn;
import se.sparbar.events.EnrolmentEvent.Corrected;
import se.sparbar.events.EnrolmentEvent.EfterstodEnded;
import se.sparbar.events.EnrolmentEvent.EfterstodStarted;
import se.sparbar.events.EnrolmentEvent.EfterstodWithdrawn;
import se.sparbar.events.EnrolmentEvent.EnrolmentRestored;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
import se.sparbar.events.EnrolmentEvent.EnrolmentVoided;
import se.sparbar.events.EnrolmentEvent.Transferred;

/// What decisions need to know of an enrolment. It stands, open or ended, or it is voided and hides
/// what stood.
public sealed interface Enrolment {
  /// How many events its stream has.
  long version();

  /// Nobody has started it.
  record NotStarted() implements Enrolment {
    @Override
    public long version() {
      return 0;
    }
  }

  /// It counts.
  sealed interface Standing extends Enrolment {
    Life life();

    /// The last day, if there is one.
    @Nullable LocalDate avslutOn();

    default Stay stay() {
      return new Stay(life().start().on(), avslutOn());
    }
  }

  /// From start, no avslut yet.
  record Open(long version, Life life) implements Standing {
    @Override
    public @Nullable LocalDate avslutOn() {
      return null;
    }
  }

  /// From start to avslut.
  record Ended(long version, Life life, Avslut avslut) implements Standing {
    @Override
    public LocalDate avslutOn() {
      return avslut.on();
    }
  }

  /// Felregistrerad: it never happened, until it is restored as it stood.
  record Voided(long version, Standing before, LocalDate on) implements Enrolment {}

  /// The state after one more event of the stream.
  default Enrolment evolve(EnrolmentEvent event) {
    long next = version() + 1;
    return switch (event) {
      case EnrolmentStarted e -> new Open(next, Life.begun(next, e));
      case Assessed e -> now(next, life().with(Answers.of(next, e)));
      case Transferred e ->
          now(next, life().with(new Placement(next, e.on(), e.kommun(), e.huvudman())));
      case AvslutRecorded e -> new Ended(next, life(), new Avslut(next, e.on(), e.reason()));
      case AvslutWithdrawn _ -> new Open(next, life());
      case EfterstodStarted e ->
          now(next, life().with(new Support(next, e.phase(), e.recipient(), e.from(), null)));
      case EfterstodEnded e ->
          now(next, life().with(support(e.started()).ended(new SupportEnd(next, e.on()))));
      case EfterstodWithdrawn e -> now(next, life().withoutSupport(e.corrects()));
      case Corrected e -> corrected(next, e);
      case EnrolmentVoided e -> new Voided(next, standing(), e.on());
      case EnrolmentRestored _ -> restored(next);
    };
  }

  /// The enrolment, which has to stand for anything to be recorded about it.
  default Standing standing() {
    return switch (this) {
      case Standing standing -> standing;
      case NotStarted _ -> throw new Rejected(EnrolmentRule.ENROLMENT_UNKNOWN);
      case Voided voided -> throw new Rejected(EnrolmentRule.VOIDED, voided.on());
    };
  }

  /// What was recorded, whether it stands or is voided.
  default Life recorded() {
    return switch (this) {
      case Voided voided -> voided.before().life();
      case NotStarted _, Standing _ -> life();
    };
  }

  private Life life() {
    return standing().life();
  }

  private Support support(long version) {
    return Objects.requireNonNull(life().efterstod().get(version));
  }

  /// The same phase of life with other contents.
  private Standing now(long next, Life life) {
    return switch (standing()) {
      case Open _ -> new Open(next, life);
      case Ended ended -> new Ended(next, life, ended.avslut());
    };
  }

  private Enrolment restored(long next) {
    return switch (this) {
      case Voided(_, Open before, _) -> new Open(next, before.life());
      case Voided(_, Ended before, _) -> new Ended(next, before.life(), before.avslut());
      case NotStarted _, Standing _ -> throw new Rejected(EnrolmentRule.NOT_VOIDED);
    };
  }

  private Enrolment corrected(long next, Corrected e) {
    Life life = life().corrected(next, e.corrects());
    return switch (e.change()) {
      case Correction.StartOn c -> now(next, life.start(life.start().on(c.to())));
      case Correction.StartKommun c -> now(next, life.start(life.start().in(c.to(), c.huvudman())));
      case Correction.TransferOn c -> now(next, life.with(transfer(e).on(c.to())));
      case Correction.TransferKommun c ->
          now(next, life.with(transfer(e).in(c.to(), c.huvudman())));
      case Correction.AvslutOn c -> new Ended(next, life, avslut().on(c.to()));
      case Correction.AvslutReasonTo c -> new Ended(next, life, avslut().because(c.to()));
      case Correction.Income c -> now(next, life.with(answers(e).living(c.to())));
      case Correction.OccupationTo c -> now(next, life.with(answers(e).doing(c.to())));
      case Correction.EfterstodFrom c -> now(next, life.with(support(e.corrects()).from(c.to())));
      case Correction.EfterstodTo c -> now(next, life.with(ended(e, c.to())));
      case Correction.EfterstodPhaseTo c -> now(next, life.with(support(e.corrects()).in(c.to())));
      case Correction.EfterstodRecipientTo c ->
          now(next, life.with(support(e.corrects()).to(c.to())));
    };
  }

  private Placement transfer(Corrected e) {
    return Objects.requireNonNull(life().transfers().get(e.corrects()));
  }

  private Answers answers(Corrected e) {
    return life().assessments().values().stream()
        .filter(answers -> answers.version() == e.corrects())
        .findFirst()
        .orElseThrow();
  }

  private Avslut avslut() {
    return switch (standing()) {
      case Ended ended -> ended.avslut();
      case Open _ -> throw new Rejected(EnrolmentRule.NO_AVSLUT);
    };
  }

  private Support ended(Corrected e, LocalDate to) {
    return life().efterstod().values().stream()
        .filter(s -> s.end() != null && s.end().version() == e.corrects())
        .map(s -> s.ended(new SupportEnd(e.corrects(), to)))
        .findFirst()
        .orElseThrow();
  }
}
