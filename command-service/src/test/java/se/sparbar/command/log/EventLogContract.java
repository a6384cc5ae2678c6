package se.sparbar.command.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.sparbar.command.log.Batches.both;
import static se.sparbar.command.log.Batches.enrolment;
import static se.sparbar.command.log.Batches.event;
import static se.sparbar.command.log.Batches.fresh;
import static se.sparbar.command.log.Batches.next;
import static se.sparbar.command.log.Batches.under;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.sparbar.envelope.HashChain;
import se.sparbar.envelope.Stored;
import se.sparbar.events.EnrolmentEvent.EnrolmentVoided;
import se.sparbar.ids.EnrolmentId;

/// What every way into the log must do.
abstract class EventLogContract {
  final AtomicReference<Instant> clock =
      new AtomicReference<>(Instant.parse("2023-03-01T08:00:00.123456789Z"));
  final LogDatabase database = new LogDatabase();
  final EventLog log;

  /// @param reach the log as its users reach it
  EventLogContract(Function<LogOnPostgres, EventLog> reach) {
    this.log = reach.apply(database.log(clock::get));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void positions_are_counted_from_one() {
    assertThat(log.head()).isZero();
    assertThat(log.append(fresh()).firstPosition()).isEqualTo(1);
    Appended second = log.append(next(enrolment(), 0, 3));
    assertThat(second.firstPosition()).isEqualTo(2);
    assertThat(second.lastPosition()).isEqualTo(4);
    assertThat(log.head()).isEqualTo(4);
  }

  @Test
  void what_was_appended_is_read_again() {
    EnrolmentId stream = enrolment();
    Batch batch = next(stream, 0);
    Appended appended = log.append(batch);

    Stored row = log.stream(stream.stream(), 1).getFirst();
    NewEvent event = batch.events().getFirst();
    assertThat(row.position()).isEqualTo(appended.lastPosition());
    assertThat(row.eventId()).isEqualTo(event.eventId());
    assertThat(row.streamVersion()).isEqualTo(1);
    assertThat(row.huvudman()).isEqualTo(event.huvudman());
    assertThat(row.subject()).isEqualTo(event.subject());
    assertThat(row.occurredOn()).isEqualTo(event.event().occurredOn());
    assertThat(row.recordedAt()).isEqualTo(appended.recordedAt());
    assertThat(row.actor()).isEqualTo("coach-1");
    assertThat(row.commandId()).isEqualTo(batch.commandId());
    assertThat(row.metadata()).isEqualTo(batch.metadata());
    assertThat(row.decode().event()).isEqualTo(event.event());
  }

  @Test
  void a_stream_is_read_from_a_version_on() {
    EnrolmentId stream = enrolment();
    log.append(next(stream, 0, 3));
    log.append(fresh());
    log.append(next(stream, 3));
    assertThat(log.stream(stream.stream(), 3))
        .extracting(Stored::streamVersion)
        .containsExactly(3L, 4L);
  }

  @Test
  void everything_about_a_person_is_read_over_all_streams() {
    EnrolmentId stream = enrolment();
    log.append(next(stream, 0));
    log.append(fresh());
    log.append(next(stream, 1));
    assertThat(log.about(stream.value())).extracting(Stored::position).containsExactly(1L, 3L);
  }

  @Test
  void the_log_is_read_page_by_page() {
    log.append(next(enrolment(), 0, 5));
    assertThat(log.after(2, 2)).extracting(Stored::position).containsExactly(3L, 4L);
    assertThat(log.after(4, 2)).extracting(Stored::position).containsExactly(5L);
    assertThat(log.after(5, 2)).isEmpty();
    assertThat(new Pages(log, 0, 2).stream().map(Stored::position))
        .containsExactly(1L, 2L, 3L, 4L, 5L);
  }

  @Test
  void a_decision_on_an_old_version_is_refused_with_both_versions() {
    EnrolmentId stream = enrolment();
    log.append(next(stream, 0, 2));
    assertThatExceptionOfType(VersionConflict.class)
        .isThrownBy(() -> log.append(next(stream, 1)))
        .satisfies(conflict -> {
          assertThat(conflict.stream()).isEqualTo(stream.stream());
          assertThat(conflict.expected()).isEqualTo(1);
          assertThat(conflict.actual()).isEqualTo(2);
        });
    assertThat(log.head()).isEqualTo(2);
  }

  @Test
  void a_stream_is_not_begun_twice() {
    EnrolmentId stream = enrolment();
    log.append(next(stream, 0));
    assertThatThrownBy(() -> log.append(next(stream, 0))).isInstanceOf(VersionConflict.class);
  }

  @Test
  void a_stream_has_no_gap() {
    assertThatThrownBy(() -> log.append(next(enrolment(), 1))).isInstanceOf(VersionConflict.class);
    assertThat(log.head()).isZero();
  }

  @Test
  void a_batch_over_two_streams_is_all_or_nothing() {
    EnrolmentId taken = enrolment();
    EnrolmentId free = enrolment();
    log.append(next(taken, 0));
    assertThatThrownBy(() -> log.append(both(next(free, 0), next(taken, 0))))
        .isInstanceOf(VersionConflict.class);
    assertThat(log.stream(free.stream(), 1)).isEmpty();

    Appended appended = log.append(both(next(free, 0), next(taken, 1)));
    assertThat(appended.lastPosition() - appended.firstPosition()).isEqualTo(1);
  }

  @Test
  void ten_thousand_events_are_one_batch() {
    List<NewEvent> events = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      events.add(event(enrolment(), 1, "rad " + i));
    }
    Appended appended = log.append(Batches.of(events));
    assertThat(appended.lastPosition()).isEqualTo(10_000);
    assertThat(log.head()).isEqualTo(10_000);
    assertWholeChain();
  }

  @Test
  void of_a_large_batch_with_one_event_that_is_there_already_nothing_stays() {
    NewEvent there = event(enrolment(), 1, "redan");
    log.append(Batches.of(List.of(there)));
    List<NewEvent> events = new ArrayList<>();
    for (int i = 0; i < 12_000; i++) {
      events.add(event(enrolment(), 1, "rad " + i));
    }
    NewEvent other = event(enrolment(), 1, "igen");
    events.add(
        new NewEvent(
            there.eventId(), other.stream(), 1, other.huvudman(), other.subject(), other.event()));

    assertThatThrownBy(() -> log.append(Batches.of(events))).isInstanceOf(RuntimeException.class);
    assertThat(log.head()).isEqualTo(1);
    log.append(fresh());
    assertThat(log.head()).isEqualTo(2);
    assertWholeChain();
  }

  @Test
  void of_32_who_decide_on_one_version_one_wins_and_nobody_else_is_hurt() throws Exception {
    EnrolmentId contested = enrolment();
    List<Object> outcomes =
        AtOnce.run(64, i -> () -> log.append(i % 2 == 0 ? next(contested, 0) : fresh()));
    assertThat(outcomes).filteredOn(Appended.class::isInstance).hasSize(33);
    assertThat(outcomes).filteredOn(VersionConflict.class::isInstance).hasSize(31);
    assertThat(log.head()).isEqualTo(33);
    assertWholeChain();
  }

  @Test
  void concurrent_writers_leave_no_gap_and_each_batch_stays_together() throws Exception {
    List<Object> outcomes =
        AtOnce.run(
            32,
            i ->
                () ->
                    IntStream.range(0, 20)
                        .mapToObj(n -> log.append(next(enrolment(), 0, 1 + (i + n) % 3)))
                        .toList());
    Stream<Appended> all =
        outcomes.stream().flatMap(each -> ((List<?>) each).stream().map(Appended.class::cast));
    List<Long> positions =
        all.flatMap(appended ->
                LongStream.rangeClosed(appended.firstPosition(), appended.lastPosition()).boxed())
            .sorted()
            .toList();
    assertThat(positions).isEqualTo(LongStream.rangeClosed(1, log.head()).boxed().toList());
    assertWholeChain();
  }

  @Test
  void no_reader_sees_a_position_before_the_one_before_it() throws Exception {
    var writing = new AtomicBoolean(true);
    List<Object> outcomes =
        AtOnce.run(
            12,
            i ->
                () -> {
                  if (i >= 8) {
                    return follow(writing);
                  }
                  try {
                    for (int n = 0; n < 100; n++) {
                      log.append(next(enrolment(), 0, 1 + n % 3));
                    }
                  } finally {
                    writing.set(false);
                  }
                  return "written";
                });
    assertThat(outcomes).containsOnly("written", "in order");
  }

  /// Reads the tail over and over; each page must go on where the one before ended.
  private String follow(AtomicBoolean writing) {
    long seen = 0;
    while (writing.get()) {
      for (Stored row : log.after(seen, 50)) {
        if (row.position() != seen + 1) {
          return "saw " + row.position() + " after " + seen;
        }
        seen++;
      }
    }
    return "in order";
  }

  @Test
  void a_command_sent_100_times_at_once_has_one_effect_and_one_answer() throws Exception {
    List<Object> outcomes =
        AtOnce.run(100, i -> () -> log.append(under("coach-1/a", "hash", fresh())));
    assertThat(outcomes).allMatch(Appended.class::isInstance);
    assertThat(outcomes)
        .extracting(outcome -> ((Appended) outcome).lastPosition())
        .containsOnly(1L);
    assertThat(outcomes).filteredOn(outcome -> ((Appended) outcome).earlier() == null).hasSize(1);
    assertThat(log.head()).isEqualTo(1);
  }

  @Test
  void a_retry_after_the_stream_moved_on_gets_the_first_answer() {
    EnrolmentId stream = enrolment();
    Batch command = under("coach-1/a", "hash", next(stream, 0, 2));
    Appended first = log.append(command);
    log.append(next(stream, 2));

    Appended again = log.append(under("coach-1/a", "hash", next(stream, 0, 2)));
    assertThat(again.lastPosition()).isEqualTo(first.lastPosition());
    assertThat(again.recordedAt()).isEqualTo(first.recordedAt());
    assertThat(again.earlier())
        .isEqualTo(
            new PastCommand(
                "coach-1/a",
                "hash",
                "{\"warnings\":[]}",
                1,
                2,
                stream.stream(),
                2,
                first.recordedAt()));
    assertThat(log.past("coach-1/a")).contains(again.earlier());
    assertThat(log.past("coach-1/b")).isEmpty();
    assertThat(log.head()).isEqualTo(3);
  }

  @Test
  void one_key_for_two_requests_is_refused() {
    log.append(under("coach-1/a", "one", fresh()));
    assertThatThrownBy(() -> log.append(under("coach-1/a", "other", fresh())))
        .isInstanceOf(IdempotencyKeyReused.class);
    assertThat(log.head()).isEqualTo(1);
  }

  @Test
  void a_refused_command_leaves_its_key_free() {
    EnrolmentId stream = enrolment();
    log.append(next(stream, 0));
    assertThatThrownBy(() -> log.append(under("coach-1/a", "hash", next(stream, 0))))
        .isInstanceOf(VersionConflict.class);
    assertThat(log.append(under("coach-1/a", "hash", next(stream, 1))).earlier()).isNull();
  }

  @Test
  void recorded_at_never_goes_back_although_the_clock_does() {
    Instant first = log.append(fresh()).recordedAt();
    assertThat(first).isEqualTo("2023-03-01T08:00:00.123456Z");
    clock.set(Instant.parse("2021-01-01T00:00:00Z"));
    assertThat(log.append(fresh()).recordedAt()).isEqualTo(first);
    clock.set(Instant.parse("2024-01-01T00:00:00Z"));
    assertThat(log.append(fresh()).recordedAt()).isEqualTo("2024-01-01T00:00:00Z");
    assertThat(log.after(0, 9)).extracting(Stored::recordedAt).isSorted();
  }

  @Test
  void events_stand_under_their_stored_names_without_class_names() {
    log.append(fresh());
    assertThat(database.query("SELECT type || '/' || version FROM event"))
        .containsExactly("enrolment-voided/1");
    assertThat(
            database
                .query("SELECT event::text || convert_from(payload, 'UTF8') FROM event")
                .getFirst())
        .doesNotContain("se.sparbar")
        .doesNotContain("EnrolmentVoided");
  }

  @Test
  void text_of_any_kind_and_size_comes_back_as_it_was() {
    EnrolmentId stream = enrolment();
    String odd = "åäö ÅÄÖ é 😀 \u0000 \"'\\ {}[], NULL \t\r\n" + "x".repeat(3_000_000);
    log.append(Batches.of(List.of(event(stream, 1, odd))));
    assertThat(
            ((EnrolmentVoided) log.stream(stream.stream(), 1).getFirst().decode().event()).reason())
        .isEqualTo(odd);
    assertWholeChain();
  }

  @Test
  void a_batch_that_the_database_cannot_take_hurts_no_neighbour() throws Exception {
    Batch twice = fresh();
    log.append(twice);
    EnrolmentId other = enrolment();
    NewEvent used = twice.events().getFirst();
    Batch sameId =
        Batches.of(
            List.of(new NewEvent(used.eventId(), other.stream(), 1, null, null, used.event())));
    List<Object> outcomes = AtOnce.run(32, i -> () -> log.append(i == 7 ? sameId : fresh()));
    assertThat(outcomes).filteredOn(Appended.class::isInstance).hasSize(31);
    assertThat(outcomes).filteredOn(IllegalStateException.class::isInstance).hasSize(1);
    assertThat(log.head()).isEqualTo(32);
    assertWholeChain();
  }

  @Test
  void a_null_character_in_a_name_is_refused_at_once() {
    Batch batch = new Batch("c", "co\0ach", Map.of(), fresh().events(), null);
    assertThatThrownBy(() -> log.append(batch)).isInstanceOf(IllegalArgumentException.class);
  }

  final void assertWholeChain() {
    byte[] previous = HashChain.start();
    long position = 0;
    for (Stored row : new Pages(log, 0, 1000).stream().toList()) {
      assertThat(row.position()).isEqualTo(++position);
      assertThat(HashChain.holds(previous, row)).as("hash of %s", position).isTrue();
      previous = row.hash();
    }
  }
}
