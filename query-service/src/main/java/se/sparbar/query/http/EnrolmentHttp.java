package se.sparbar.query.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.EfterstodRecipient;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Kommun;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;
import se.sparbar.query.facts.Case;
import se.sparbar.query.figures.Files;
import se.sparbar.query.http.Histories.HistoryJson;

/// Enrolments one by one, by ids that mean nothing; and what happened to one, in sentences.
@RestController
@RequestMapping("/api/v1/enrolments")
class EnrolmentHttp {
  private static final String UNKNOWN = "problem.enrolment-unknown.detail";

  private final Files files;
  private final Histories histories;

  EnrolmentHttp(Files files, Histories histories) {
    this.files = files;
    this.histories = histories;
  }

  /// An enrolment as it is known now.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record EnrolmentJson(
      EnrolmentId id,
      ParticipantId participant,
      InsatsId insats,
      Kommun kommun,
      LocalDate startOn,
      @Nullable LocalDate avslutOn,
      @Nullable AvslutReason avslutReason,
      List<StayJson> stays,
      List<SupportJson> efterstod,
      SortedSet<IncomeSource> incomeAtStart,
      SortedSet<IncomeSource> incomeAtAvslut) {
    static EnrolmentJson of(Case c) {
      return new EnrolmentJson(
          c.enrolment(),
          c.participant(),
          c.insats(),
          c.stays().getLast().kommun(),
          c.startOn(),
          c.reason() == null ? null : c.avslutOn(),
          c.reason(),
          c.stays().stream().map(stay -> new StayJson(stay.from(), stay.kommun())).toList(),
          c.efterstod().stream()
              .map(s -> new SupportJson(s.phase(), s.recipient(), s.from(), s.to()))
              .toList(),
          c.incomeAtStart(),
          c.incomeAtAvslut());
    }
  }

  /// Where it is from a day on.
  record StayJson(LocalDate from, Kommun kommun) {}

  /// Efterstöd.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SupportJson(
      EfterstodPhase phase, EfterstodRecipient recipient, LocalDate from, @Nullable LocalDate to) {}

  @GetMapping
  Page<EnrolmentJson> list(@RequestParam MultiValueMap<String, String> query) {
    return Page.of(query, files::enrolmentCount, files::enrolments).map(EnrolmentJson::of);
  }

  @GetMapping("/{id}")
  EnrolmentJson one(@PathVariable String id) {
    return Ids.read(id)
        .map(EnrolmentId::new)
        .flatMap(files::enrolment)
        .map(EnrolmentJson::of)
        .orElseThrow(() -> new NotFound(UNKNOWN, id));
  }

  /// What happened, from the first event to the last.
  @GetMapping("/{id}/history")
  HistoryJson history(@PathVariable String id) {
    return histories.of(EnrolmentId::new, id, UNKNOWN);
  }
}
