package se.sparbar.command.participant;

import static se.sparbar.command.participant.ParticipantRule.AGE_OUT_OF_RANGE;
import static se.sparbar.command.participant.ParticipantRule.ALREADY_PROTECTED;
import static se.sparbar.command.participant.ParticipantRule.CONSENT_ALREADY_GIVEN;
import static se.sparbar.command.participant.ParticipantRule.CONSENT_ALREADY_WITHDRAWN;
import static se.sparbar.command.participant.ParticipantRule.CONSENT_WITHDRAWN_BEFORE_GIVEN;
import static se.sparbar.command.participant.ParticipantRule.MERGE_HAS_ITS_OWN_REVERSAL;
import static se.sparbar.command.participant.ParticipantRule.PARTICIPANT_UNKNOWN;
import static se.sparbar.command.participant.ParticipantRule.REGISTRATION_STAYS;
import static se.sparbar.command.participant.ParticipantRule.REVERSAL_STAYS;
import static se.sparbar.command.rule.CommonRule.KOMMUN_UNKNOWN;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Kommuner;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.entry.EntryRules;
import se.sparbar.command.rule.Days;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Rule;
import se.sparbar.command.rule.Text;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.events.ParticipantEvent.ConsentGiven;
import se.sparbar.events.ParticipantEvent.ConsentWithdrawn;
import se.sparbar.events.ParticipantEvent.IdentityProtected;
import se.sparbar.events.ParticipantEvent.MergeReversed;
import se.sparbar.events.ParticipantEvent.ParticipantCorrected;
import se.sparbar.events.ParticipantEvent.ParticipantEntryWithdrawn;
import se.sparbar.events.ParticipantEvent.ParticipantRegistered;
import se.sparbar.events.ParticipantEvent.ParticipantsMerged;
import se.sparbar.ids.InsatsId;

/// What a participant must be.
final class ParticipantRules implements EntryRules<ParticipantEvent, ParticipantSurroundings> {
  static final ParticipantRules HOLD = new ParticipantRules();

  private static final int YOUNGEST = 15;
  private static final int OLDEST = 70;

  private ParticipantRules() {}

  @Override
  public Class<ParticipantRegistered> beginning() {
    return ParticipantRegistered.class;
  }

  @Override
  public Rule unknown() {
    return PARTICIPANT_UNKNOWN;
  }

  @Override
  public void itself(ParticipantEvent event, ParticipantSurroundings around) {
    Days.happened("on", event.occurredOn(), around.today());
    switch (event) {
      case ParticipantRegistered e -> {
        Text.line("localNumber", e.localNumber());
        huvudman(e.huvudman());
        age(e.birthYear(), e.on());
      }
      case ParticipantCorrected _,
          ConsentGiven _,
          ConsentWithdrawn _,
          IdentityProtected _,
          ParticipantsMerged _,
          MergeReversed _,
          ParticipantEntryWithdrawn _ -> {}
    }
  }

  private static void huvudman(Huvudman huvudman) {
    Text.line("huvudman", huvudman.name());
    if (huvudman.name().matches("[0-9]{4}") && !Kommuner.exists(new Kommun(huvudman.name()))) {
      throw new Rejected(KOMMUN_UNKNOWN, huvudman.name()).at("huvudman");
    }
  }

  private static void age(@Nullable Integer birthYear, LocalDate day) {
    if (birthYear == null) {
      return;
    }
    int age = day.getYear() - birthYear;
    if (age < YOUNGEST || age > OLDEST) {
      throw new Rejected(
              AGE_OUT_OF_RANGE,
              birthYear,
              day.getYear(),
              day.getYear() - OLDEST,
              day.getYear() - YOUNGEST)
          .at("birthYear");
    }
  }

  @Override
  public void together(Entries<ParticipantEvent> next, ParticipantSurroundings around) {
    Map<InsatsId, ParticipantEvent> consents = new HashMap<>();
    @Nullable LocalDate protectedOn = null;
    for (ParticipantEvent event : next.standing().now().values()) {
      switch (event) {
        case ConsentGiven e -> given(consents.put(e.insats(), e));
        case ConsentWithdrawn e -> withdrawn(e, consents.put(e.insats(), e));
        case IdentityProtected e -> {
          if (protectedOn != null) {
            throw new Rejected(ALREADY_PROTECTED, protectedOn).at("on");
          }
          protectedOn = e.on();
        }
        case ParticipantRegistered _,
            ParticipantsMerged _,
            ParticipantCorrected _,
            MergeReversed _,
            ParticipantEntryWithdrawn _ -> {}
      }
    }
  }

  private static void given(@Nullable ParticipantEvent before) {
    if (before instanceof ConsentGiven given) {
      throw new Rejected(CONSENT_ALREADY_GIVEN, given.on()).at("insats");
    }
  }

  private static void withdrawn(ConsentWithdrawn now, @Nullable ParticipantEvent before) {
    if (before instanceof ConsentWithdrawn withdrawn) {
      throw new Rejected(CONSENT_ALREADY_WITHDRAWN, withdrawn.on()).at("insats");
    }
    if (before != null && now.on().isBefore(before.occurredOn())) {
      throw new Rejected(CONSENT_WITHDRAWN_BEFORE_GIVEN, now.on(), before.occurredOn()).at("on");
    }
  }

  @Override
  public void withdrawable(
      long version,
      ParticipantEvent event,
      Entries<ParticipantEvent> state,
      ParticipantSurroundings around) {
    switch (event) {
      case ParticipantRegistered _ -> throw new Rejected(REGISTRATION_STAYS);
      case ParticipantsMerged _ -> throw new Rejected(MERGE_HAS_ITS_OWN_REVERSAL);
      case ConsentGiven _,
          ConsentWithdrawn _,
          IdentityProtected _,
          ParticipantCorrected _,
          MergeReversed _,
          ParticipantEntryWithdrawn _ -> {}
    }
  }

  /// The merge would come back beside no other participant's facts, and be known to this stream
  /// alone.
  @Override
  public void restorable(ParticipantEvent event) {
    if (event instanceof ParticipantsMerged) {
      throw new Rejected(REVERSAL_STAYS);
    }
  }
}
