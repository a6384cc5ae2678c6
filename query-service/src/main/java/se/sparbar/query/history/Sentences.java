package se.sparbar.query.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.envelope.Catalogue;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.Correction;
import se.sparbar.events.DomainEvent.Rewriting;
import se.sparbar.events.DomainEvent.Withdrawing;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.ActivityEnded;
import se.sparbar.events.EnrolmentEvent.ActivityStarted;
import se.sparbar.events.EnrolmentEvent.Assessed;
import se.sparbar.events.EnrolmentEvent.AvslutRecorded;
import se.sparbar.events.EnrolmentEvent.AvslutWithdrawn;
import se.sparbar.events.EnrolmentEvent.CoachAssigned;
import se.sparbar.events.EnrolmentEvent.Corrected;
import se.sparbar.events.EnrolmentEvent.EfterstodEnded;
import se.sparbar.events.EnrolmentEvent.EfterstodStarted;
import se.sparbar.events.EnrolmentEvent.EfterstodWithdrawn;
import se.sparbar.events.EnrolmentEvent.EnrolmentRestored;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
import se.sparbar.events.EnrolmentEvent.EnrolmentVoided;
import se.sparbar.events.EnrolmentEvent.EntryWithdrawn;
import se.sparbar.events.EnrolmentEvent.FollowedUp;
import se.sparbar.events.EnrolmentEvent.MeetingHeld;
import se.sparbar.events.EnrolmentEvent.Paused;
import se.sparbar.events.EnrolmentEvent.ProgressionMeasured;
import se.sparbar.events.EnrolmentEvent.QueueLeft;
import se.sparbar.events.EnrolmentEvent.Queued;
import se.sparbar.events.EnrolmentEvent.ReferralAccepted;
import se.sparbar.events.EnrolmentEvent.ReferralDeclined;
import se.sparbar.events.EnrolmentEvent.ReferralReceived;
import se.sparbar.events.EnrolmentEvent.ReferralWithdrawn;
import se.sparbar.events.EnrolmentEvent.Resumed;
import se.sparbar.events.EnrolmentEvent.Transferred;
import se.sparbar.query.figures.CodesKnown;
import se.sparbar.query.text.Texts;

/// An enrolment's history as sentences in Swedish. A rättelse and a withdrawal name the sentence
/// that they change.
public final class Sentences {
  private final List<Recorded> told = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();

  private final Words words;

  private Sentences(Words words) {
    this.words = words;
  }

  /// @param events of one enrolment, in the order of its stream
  /// @param codes what added codes are called
  public static List<Sentence> of(List<Recorded> events, CodesKnown codes) {
    Sentences history = new Sentences(new Words(codes));
    events.forEach(history::tell);
    return List.copyOf(history.sentences);
  }

  private void tell(Recorded recorded) {
    EnrolmentEvent event = (EnrolmentEvent) recorded.event();
    told.add(recorded);
    sentences.add(
        new Sentence(
            recorded.streamVersion(),
            recorded.position(),
            Catalogue.of(event).type(),
            event.occurredOn(),
            recorded.recordedAt(),
            recorded.isLate(),
            text(event),
            reason(event),
            event instanceof Rewriting rewriting ? changed(rewriting.change()) : null,
            corrects(event)));
  }

  private String text(EnrolmentEvent event) {
    return switch (event) {
      case ReferralReceived e -> say(e, e.referrer(), e.kommun(), e.on());
      case ReferralAccepted e -> say(e, e.on());
      case ReferralDeclined e -> say(e, e.reason(), e.on());
      case ReferralWithdrawn e -> say(e, e.reason(), e.on());
      case Queued e -> say(e, e.on());
      case QueueLeft e -> say(e, e.reason(), e.on());
      case EnrolmentStarted e -> say(e, e.kommun(), e.on());
      case Assessed e -> say(e, e.point(), e.on(), e.income(), e.occupation());
      case Transferred e -> say(e, e.kommun(), e.on());
      case CoachAssigned e -> say(e, e.on());
      case Paused e -> say(e, e.reason(), e.from());
      case Resumed e -> say(e, e.on());
      case ActivityStarted e -> say(e, e.kind(), e.from());
      case ActivityEnded e -> say(e, began(e.started()), e.on());
      case ProgressionMeasured e -> say(e, e.on(), e.answeredBy(), e.answers());
      case MeetingHeld e -> say(e, e.kind(), e.mode(), e.on(), e.parties());
      case AvslutRecorded e -> say(e, e.reason(), e.on());
      case AvslutWithdrawn e -> say(e, e.on());
      case EfterstodStarted e -> say(e, e.phase(), e.recipient(), e.from());
      case EfterstodEnded e -> say(e, e.on());
      case EfterstodWithdrawn e -> say(e, e.on());
      case FollowedUp e -> say(e, e.months(), e.outcome(), e.on());
      case EntryWithdrawn e -> say(e, nameOf(e.corrects()), e.on());
      case Corrected e ->
          say(e, field(e.change()), words.of(e.change().from()), words.of(e.change().to()), e.on());
      case EnrolmentVoided e -> say(e, e.on());
      case EnrolmentRestored e -> say(e, e.on());
    };
  }

  private String say(EnrolmentEvent event, @Nullable Object... values) {
    return Texts.text(
        "history." + event.getClass().getSimpleName(),
        Arrays.stream(values).map(words::of).toArray());
  }

  /// What an activity is, as it was told first.
  private String began(long version) {
    return event(version) instanceof ActivityStarted activity ? words.of(activity.kind()) : "";
  }

  /// What an event is called in a sentence about it.
  private String nameOf(long version) {
    @Nullable EnrolmentEvent event = event(version);
    return event == null
        ? Long.toString(version)
        : Texts.text("history.name." + event.getClass().getSimpleName());
  }

  private @Nullable EnrolmentEvent event(long version) {
    return told.stream()
        .filter(recorded -> recorded.streamVersion() == version)
        .map(recorded -> (EnrolmentEvent) recorded.event())
        .findFirst()
        .orElse(null);
  }

  private Sentence.Changed changed(Correction change) {
    return new Sentence.Changed(
        field(change),
        change.from() == null ? null : words.of(change.from()),
        words.of(change.to()));
  }

  private static String field(Correction change) {
    return Texts.text("history.field." + change.field().written());
  }

  private static @Nullable String reason(EnrolmentEvent event) {
    return switch (event) {
      case Rewriting rewriting -> rewriting.reason();
      case Withdrawing withdrawing -> withdrawing.reason();
      case EnrolmentVoided voided -> voided.reason();
      case EnrolmentRestored restored -> restored.reason();
      case AvslutRecorded avslut -> avslut.reasonForMismatch();
      case Assessed assessed -> assessed.reasonForMismatch();
      case EnrolmentEvent _ -> null;
    };
  }

  private static @Nullable Long corrects(EnrolmentEvent event) {
    return switch (event) {
      case Rewriting rewriting -> rewriting.corrects();
      case Withdrawing withdrawing -> withdrawing.corrects();
      case EnrolmentRestored restored -> restored.corrects();
      case EnrolmentEvent _ -> null;
    };
  }
}
