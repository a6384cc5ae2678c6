package se.sparbar.query.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.sparbar.codes.Answerer;
import se.sparbar.events.InstrumentEvent.InstrumentDefined;
import se.sparbar.events.InstrumentEvent.InstrumentRetired;
import se.sparbar.events.InstrumentEvent.InstrumentRevised;
import se.sparbar.ids.InstrumentId;
import se.sparbar.query.http.AffairFile.Told;
import se.sparbar.query.http.Histories.HistoryJson;

/// Instruments in which progression is measured, in all their versions.
@RestController
@RequestMapping("/api/v1/instruments")
class InstrumentHttp {
  private static final Resource<InstrumentJson> INSTRUMENTS =
      new Resource<>(
          InstrumentId::new,
          InstrumentDefined.class,
          Set.of(),
          Resource.chosenBy(),
          "problem.instrument-unknown.detail",
          InstrumentJson::of);

  static final SortedSet<String> KNOWN = INSTRUMENTS.parameters();

  private final AffairFiles files;
  private final Histories histories;

  InstrumentHttp(AffairFiles files, Histories histories) {
    this.files = files;
    this.histories = histories;
  }

  /// An instrument.
  ///
  /// @param retiredOn the last day on which it is used; absent while it is in use
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record InstrumentJson(
      InstrumentId id,
      String name,
      List<InstrumentVersionJson> versions,
      @Nullable LocalDate retiredOn) {
    static InstrumentJson of(AffairFile file) {
      InstrumentDefined defined = file.the(InstrumentDefined.class).event();
      @Nullable Told<InstrumentRetired> retired = file.last(InstrumentRetired.class);
      return new InstrumentJson(
          defined.instrument(),
          defined.name(),
          InstrumentVersionJson.all(file),
          retired == null ? null : retired.event().on());
    }
  }

  /// A version: what is asked, and the steps of the scale.
  ///
  /// @param number 1 for the first
  /// @param items what is asked, by short names
  /// @param scale what the steps are called
  record InstrumentVersionJson(
      int number,
      LocalDate on,
      SortedMap<String, String> items,
      SortedMap<Integer, String> scale,
      Answerer answeredBy,
      RecordedJson recorded) {
    static List<InstrumentVersionJson> all(AffairFile file) {
      List<InstrumentVersionJson> versions = new ArrayList<>();
      Told<InstrumentDefined> first = file.the(InstrumentDefined.class);
      InstrumentDefined e = first.event();
      versions.add(
          new InstrumentVersionJson(
              1, e.on(), e.items(), e.scale(), e.answeredBy(), first.recorded()));
      for (Told<InstrumentRevised> told : file.all(InstrumentRevised.class)) {
        InstrumentRevised r = told.event();
        versions.add(
            new InstrumentVersionJson(
                versions.size() + 1,
                r.on(),
                r.items(),
                r.scale(),
                r.answeredBy(),
                told.recorded()));
      }
      return versions;
    }
  }

  @GetMapping
  Page<InstrumentJson> list(@RequestParam MultiValueMap<String, String> query) {
    return files.list(INSTRUMENTS, query);
  }

  @GetMapping("/{id}")
  InstrumentJson one(@PathVariable String id, @RequestParam MultiValueMap<String, String> query) {
    return files.one(INSTRUMENTS, id, query);
  }

  @GetMapping("/{id}/history")
  HistoryJson history(@PathVariable String id) {
    return histories.of(INSTRUMENTS.id(), id, INSTRUMENTS.unknown());
  }
}
