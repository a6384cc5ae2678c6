package se.sparbar.command.histories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.sparbar.codes.Forbund;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.AdoptionEvent.ReportAdopted;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.DomainEvent.Ending;
import se.sparbar.events.DomainEvent.Rewriting;
import se.sparbar.events.DomainEvent.Withdrawing;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
import se.sparbar.events.EnrolmentEvent.ReferralReceived;
import se.sparbar.events.InsatsEvent.InsatsStarted;
import se.sparbar.events.InsatsEvent.StaffingSet;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.ids.InsatsId;

/// What must be true of any log: rules 4 and 5, and whom its events are about (rule 15).
final class LogHolds {
  private final Map<String, List<DomainEvent>> streams = new HashMap<>();

  /// By stream, which withdrawals hold, and what each took.
  private final Map<String, Map<Long, Long>> taken = new HashMap<>();

  private final Map<String, Object> subjects = new HashMap<>();
  private final Map<String, InsatsId> insatser = new HashMap<>();
  private final Map<InsatsId, Forbund> forbund = new HashMap<>();
  private final List<ReportAdopted> adopted = new ArrayList<>();

  static void check(List<Recorded> log) {
    LogHolds holds = new LogHolds();
    for (int i = 0; i < log.size(); i++) {
      Recorded recorded = log.get(i);
      assertThat(recorded.position()).isEqualTo(i + 1L);
      assertThat(i == 0 || !recorded.recordedAt().isBefore(log.get(i - 1).recordedAt())).isTrue();
      holds.next(recorded);
    }
  }

  private void next(Recorded recorded) {
    List<DomainEvent> before = streams.computeIfAbsent(recorded.stream(), _ -> new ArrayList<>());
    assertThat(recorded.streamVersion()).isEqualTo(before.size() + 1L);
    assertThat(recorded.stream()).isEqualTo(recorded.event().stream().stream());
    switch (recorded.event()) {
      case Rewriting rewriting -> rewrites(rewriting, before);
      case Withdrawing withdrawing -> takes(recorded, withdrawing, before);
      case Ending ending -> assertThat(ending.started()).isBetween(1L, (long) before.size());
      case DomainEvent _ -> {}
    }
    about(recorded);
    afterAdoption(recorded);
    before.add(recorded.event());
  }

  /// A rättelse names what was told, and never another rättelse.
  private static void rewrites(Rewriting rewriting, List<DomainEvent> before) {
    assertThat(rewriting.corrects()).isBetween(1L, (long) before.size());
    DomainEvent told = before.get((int) rewriting.corrects() - 1);
    assertThat(told).isInstanceOf(rewriting.change().field().event());
    assertThat(rewriting.reason()).isNotBlank();
    assertThat(rewriting.change().to()).isNotEqualTo(rewriting.change().from());
  }

  /// A withdrawal takes what stands, or puts back what another took.
  private void takes(Recorded recorded, Withdrawing withdrawing, List<DomainEvent> before) {
    Map<Long, Long> gone = taken.computeIfAbsent(recorded.stream(), _ -> new HashMap<>());
    assertThat(withdrawing.corrects()).isBetween(1L, (long) before.size());
    assertThat(withdrawing.reason()).isNotBlank();
    DomainEvent named = before.get((int) withdrawing.corrects() - 1);
    assertThat(named).isNotInstanceOf(Rewriting.class);
    if (named instanceof Withdrawing) {
      assertThat(gone.remove(withdrawing.corrects())).as("a withdrawal that holds").isNotNull();
    } else {
      assertThat(gone.values()).as("taken back once").doesNotContain(withdrawing.corrects());
      gone.put(recorded.streamVersion(), withdrawing.corrects());
    }
  }

  /// What a report covers that stands before it in the log comes after it, and nothing else does.
  private void afterAdoption(Recorded recorded) {
    switch (recorded.event()) {
      case ReportAdopted e -> adopted.add(e);
      case InsatsStarted e -> forbund.put(e.insats(), e.forbund());
      case ReferralReceived e -> insatser.put(recorded.stream(), e.insats());
      case EnrolmentStarted e -> insatser.put(recorded.stream(), e.insats());
      case DomainEvent _ -> {}
    }
    LocalDate day = recorded.event().occurredOn();
    boolean covered =
        recorded.event() instanceof EnrolmentEvent
            && adopted.stream()
                .filter(e -> e.forbund().equals(forbund.get(insatser.get(recorded.stream()))))
                .anyMatch(e -> !day.isBefore(e.from()) && !day.isAfter(e.to()));
    assertThat(recorded.isAfterAdoption()).as(recorded.toString()).isEqualTo(covered);
  }

  private void about(Recorded recorded) {
    switch (recorded.event()) {
      case ReferralReceived e -> subjects.put(recorded.stream(), e.participant().value());
      case EnrolmentStarted e -> subjects.put(recorded.stream(), e.participant().value());
      case DomainEvent _ -> {}
    }
    switch (recorded.event()) {
      case EnrolmentEvent _ ->
          assertThat(recorded.subject())
              .isEqualTo(Objects.requireNonNull(subjects.get(recorded.stream())));
      case ParticipantEvent e -> assertThat(recorded.subject()).isEqualTo(e.participant().value());
      case StaffingSet e -> assertThat(recorded.subject()).isEqualTo(e.coach().value());
      case DomainEvent _ -> {}
    }
    boolean person =
        recorded.event() instanceof EnrolmentEvent || recorded.event() instanceof ParticipantEvent;
    assertThat(!person || recorded.huvudman() != null).as("whose the data are").isTrue();
  }
}
