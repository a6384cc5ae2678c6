package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.EnrolmentRule.ACTIVITY_AMBIGUOUS;
import static se.sparbar.command.enrolment.EnrolmentRule.ACTIVITY_NOT_OPEN;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.enrolment.Part.Activity;
import se.sparbar.command.rule.Rejected;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.ActivityEnded;
import se.sparbar.ids.EnrolmentId;

/// Aktiviteten slutar.
///
/// @param on its last day
/// @param started the version at which it began; may be left out where only one goes on
public record EndActivity(EnrolmentId enrolment, LocalDate on, @Nullable Long started)
    implements EnrolmentCommand {

  @Override
  public List<EnrolmentEvent> decide(Enrolment state, EnrolmentSurroundings around) {
    Activity activity = goingOn(state.standing().life());
    return EventRules.decide(state, around, new ActivityEnded(enrolment, activity.version(), on));
  }

  private Activity goingOn(Life life) {
    List<Activity> unended =
        life.activities().stream()
            .filter(activity -> activity.to() == null)
            .filter(activity -> started == null || started == activity.version())
            .toList();
    if (unended.isEmpty()) {
      throw new Rejected(ACTIVITY_NOT_OPEN).at("started");
    }
    if (unended.size() > 1) {
      String versions =
          unended.stream()
              .map(activity -> activity.version() + " (" + activity.kind().label() + ")")
              .collect(Collectors.joining(", "));
      throw new Rejected(ACTIVITY_AMBIGUOUS, versions).at("started");
    }
    return unended.getFirst();
  }
}
