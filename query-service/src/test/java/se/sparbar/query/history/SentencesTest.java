package se.sparbar.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static se.sparbar.query.text.Texts.said;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.CodeLists;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.MeetingKind;
import se.sparbar.codes.Mode;
import se.sparbar.codes.Party;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.Correction;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.DomainEvent.Rewriting;
import se.sparbar.events.DomainEvent.Withdrawing;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.AvslutRecorded;
import se.sparbar.events.EnrolmentEvent.Corrected;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
import se.sparbar.events.EnrolmentEvent.EntryWithdrawn;
import se.sparbar.events.EnrolmentEvent.MeetingHeld;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;
import se.sparbar.query.figures.CodesKnown;
import se.sparbar.query.oracle.RandomHistories;

class SentencesTest {
  private static final EnrolmentId E = new EnrolmentId(new UUID(0, 1));
  private static final LocalDate DAY = LocalDate.parse("2023-02-01");

  private static final CodesKnown DELIVERED = new CodesKnown(CodeLists.all());

  @Test
  void a_history_reads_as_sentences_in_order() {
    List<Sentence> history =
        Sentences.of(
            log(
                new EnrolmentStarted(
                    E,
                    new ParticipantId(new UUID(0, 2)),
                    new InsatsId(new UUID(0, 3)),
                    new Kommun("0604"),
                    new Huvudman("0604"),
                    DAY),
                new MeetingHeld(
                    E,
                    MeetingKind.TREPART,
                    Mode.DIGITALT,
                    new TreeSet<>(List.of(Party.FK, Party.ARBETSGIVARE)),
                    DAY.plusDays(9)),
                new AvslutRecorded(E, DAY.plusDays(200), AvslutReason.STUDIER, null),
                new Corrected(
                    E,
                    3,
                    Correction.of(
                        CorrectableField.AVSLUT_REASON, AvslutReason.STUDIER, AvslutReason.SJUKDOM),
                    DAY.plusDays(201),
                    "Fel kod"),
                new EntryWithdrawn(E, 2, DAY.plusDays(202), "Blev inte av")),
            DELIVERED);

    assertThat(history)
        .extracting(Sentence::text)
        .containsExactly(
            "Skrevs in i Aneby den 2023-02-01.",
            "Trepartssamtal (Digitalt) den 2023-02-10. Med: Försäkringskassan, Arbetsgivare.",
            "Avslutades den 2023-08-20: Studier.",
            "Rättades den 2023-08-21: avslutsanledning ändrades från Studier till Sjukdom.",
            "Mötet togs tillbaka den 2023-08-22.");
    assertThat(history.get(3).changed())
        .isEqualTo(new Sentence.Changed("avslutsanledning", "Studier", "Sjukdom"));
    assertThat(history.get(3).reason()).isEqualTo("Fel kod");
    assertThat(history.get(3).corrects()).isEqualTo(3L);
    assertThat(history.get(4).reason()).isEqualTo("Blev inte av");
  }

  @Test
  void an_event_that_was_registered_long_after_it_happened_is_late() {
    Recorded told = recorded(1, new AvslutRecorded(E, DAY, AvslutReason.STUDIER, null), 60);

    assertThat(Sentences.of(List.of(told), DELIVERED).getFirst().late()).isTrue();
  }

  static Stream<Class<?>> events() {
    return Arrays.stream(DomainEvent.class.getPermittedSubclasses())
        .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
        .filter(event -> !Rewriting.class.isAssignableFrom(event))
        .filter(event -> !Withdrawing.class.isAssignableFrom(event));
  }

  @ParameterizedTest
  @MethodSource("events")
  void every_event_has_a_sentence_and_a_name(Class<?> event) {
    assertThat(said("history." + event.getSimpleName())).isNotBlank();
    assertThat(said("history.name." + event.getSimpleName())).isNotBlank();
  }

  @Test
  void every_field_that_can_be_corrected_has_a_name() {
    assertThat(Arrays.stream(CorrectableField.values()).map(CorrectableField::written))
        .hasSizeGreaterThan(100)
        .allSatisfy(field -> assertThat(said("history.field." + field)).isNotBlank());
  }

  /// Every event that the random histories make has a sentence in which all is filled in.
  @Test
  void every_history_of_every_stream_can_be_told() {
    Set<Class<?>> told = new HashSet<>();
    for (long seed = 1; seed <= 60; seed++) {
      Map<String, List<Recorded>> streams =
          RandomHistories.of(seed).stream().collect(Collectors.groupingBy(Recorded::stream));
      streams.forEach((stream, events) -> {
        assertThat(Sentences.of(events, DELIVERED))
            .hasSameSizeAs(events)
            .allSatisfy(sentence ->
                assertThat(sentence.text())
                    .as(stream)
                    .isNotBlank()
                    .doesNotContainPattern("[{}\\[\\]]|value=|null"));
        events.forEach(recorded -> told.add(recorded.event().getClass()));
      });
    }
    assertThat(told).hasSizeGreaterThan(50);
  }

  private static List<Recorded> log(EnrolmentEvent... events) {
    return java.util.stream.IntStream.range(0, events.length)
        .mapToObj(i -> recorded(i + 1L, events[i], 0))
        .toList();
  }

  private static Recorded recorded(long version, EnrolmentEvent event, int daysAfter) {
    Instant at =
        event.occurredOn().plusDays(daysAfter).atTime(12, 0).atZone(Recorded.ZONE).toInstant();
    return new Recorded(
        100 + version,
        new UUID(0, version),
        E.stream(),
        version,
        new Huvudman("0604"),
        new UUID(0, 2),
        at,
        "lokal",
        "c",
        Map.of(),
        event);
  }
}
