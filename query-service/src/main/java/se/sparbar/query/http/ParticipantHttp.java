package se.sparbar.query.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Sex;
import se.sparbar.events.ParticipantEvent.ParticipantRegistered;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.ParticipantId;
import se.sparbar.query.facts.Dossier;
import se.sparbar.query.figures.Files;
import se.sparbar.query.http.Histories.HistoryJson;

/// Participants one by one, by ids that mean nothing.
@RestController
@RequestMapping("/api/v1/participants")
class ParticipantHttp {
  private static final String UNKNOWN = "problem.participant-unknown.detail";

  private final Files files;
  private final Histories histories;

  ParticipantHttp(Files files, Histories histories) {
    this.files = files;
    this.histories = histories;
  }

  /// A participant as known now.
  ///
  /// @param mergedInto whom they count as, where they were registered twice
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ParticipantJson(
      ParticipantId id,
      @Nullable Huvudman huvudman,
      @Nullable String localNumber,
      @Nullable Sex sex,
      @Nullable Integer birthYear,
      @Nullable ParticipantId mergedInto,
      List<EnrolmentId> enrolments) {
    static ParticipantJson of(Dossier dossier) {
      @Nullable ParticipantRegistered known = dossier.registered();
      return new ParticipantJson(
          dossier.participant(),
          known == null ? null : known.huvudman(),
          known == null ? null : known.localNumber(),
          known == null ? null : known.sex(),
          known == null ? null : known.birthYear(),
          dossier.mergedInto(),
          List.copyOf(dossier.enrolments().keySet()));
    }
  }

  @GetMapping
  Page<ParticipantJson> list(@RequestParam MultiValueMap<String, String> query) {
    return Page.of(query, files::participantCount, files::participants).map(ParticipantJson::of);
  }

  @GetMapping("/{id}")
  ParticipantJson one(@PathVariable String id) {
    return Ids.read(id)
        .map(ParticipantId::new)
        .flatMap(files::participant)
        .map(ParticipantJson::of)
        .orElseThrow(() -> new NotFound(UNKNOWN, id));
  }

  /// What was registered about the participant, but for the enrolments' own histories.
  @GetMapping("/{id}/history")
  HistoryJson history(@PathVariable String id) {
    return histories.of(ParticipantId::new, id, UNKNOWN);
  }
}
