package se.sparbar.query.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.InsatsEvent.InsatsStarted;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.figures.Question;

/// Several random histories in one log, in the order in which they were recorded, as several
/// förbund share one. They have no insats and no person in common.
final class SharedLog {
  private record Told(int history, Recorded event) {}

  private final Map<Integer, List<Recorded>> histories = new HashMap<>();
  private final Map<Integer, List<Long>> positions = new HashMap<>();
  private final List<Recorded> log = new ArrayList<>();

  SharedLog(int first, int last) {
    List<Told> all = new ArrayList<>();
    for (int seed = first; seed <= last; seed++) {
      int history = seed;
      histories.put(history, RandomHistories.of(history));
      of(history).forEach(event -> all.add(new Told(history, event)));
    }
    all.sort(Comparator.comparing(told -> told.event.recordedAt()));
    for (Told told : all) {
      long position = log.size() + 1L;
      log.add(at(position, told.event));
      positions.computeIfAbsent(told.history, _ -> new ArrayList<>()).add(position);
    }
  }

  List<Recorded> log() {
    return log;
  }

  /// Questions to every history by itself, at positions of its own events.
  List<Asked> asked(int positionsEach) {
    List<Asked> asked = new ArrayList<>();
    for (int history : histories.keySet()) {
      Set<InsatsId> own = insatser(of(history));
      for (Asked ask : RandomQuestions.about(history, of(history), positionsEach, asked.size())) {
        Question question = ask.question();
        Question alone =
            question.insatser().isEmpty()
                ? new Question(question.period(), own, question.kommuner(), question.by())
                : question;
        asked.add(new Asked(ask.number(), history, here(history, ask.position()), alone));
      }
    }
    return asked;
  }

  private long here(int history, long position) {
    return Objects.requireNonNull(positions.get(history)).get((int) position - 1);
  }

  private List<Recorded> of(int history) {
    return Objects.requireNonNull(histories.get(history));
  }

  private static Set<InsatsId> insatser(List<Recorded> history) {
    return history.stream()
        .map(Recorded::event)
        .filter(InsatsStarted.class::isInstance)
        .map(event -> ((InsatsStarted) event).insats())
        .collect(Collectors.toSet());
  }

  private static Recorded at(long position, Recorded event) {
    return new Recorded(
        position,
        event.eventId(),
        event.stream(),
        event.streamVersion(),
        event.huvudman(),
        event.subject(),
        event.recordedAt(),
        event.actor(),
        event.commandId(),
        event.metadata(),
        event.event());
  }
}
