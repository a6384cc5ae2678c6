package se.sparbar.query.http;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Registration;
import se.sparbar.codes.Sex;
import se.sparbar.events.AnonymousEvent.AnonymousCounted;
import se.sparbar.ids.AnonymousId;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.http.AffairFile.Told;
import se.sparbar.query.http.Histories.HistoryJson;

/// Anonymous participants: counted, and nothing else known.
@RestController
@RequestMapping("/api/v1/anonymous-participants")
class AnonymousHttp {
  private static final Resource<AnonymousJson> ANONYMOUS =
      new Resource<>(
          AnonymousId::new,
          AnonymousCounted.class,
          Set.of(),
          Resource.chosenBy(Asked.INSATS, Asked.KOMMUN, Asked.FROM, Asked.TO),
          "problem.anonymous-unknown.detail",
          AnonymousJson::of);

  static final SortedSet<String> KNOWN = ANONYMOUS.parameters();

  private final AffairFiles files;
  private final Histories histories;

  AnonymousHttp(AffairFiles files, Histories histories) {
    this.files = files;
    this.histories = histories;
  }

  /// An anonymous participant, who counts in one year.
  record AnonymousJson(
      AnonymousId id,
      InsatsId insats,
      Kommun kommun,
      Huvudman huvudman,
      int year,
      Sex sex,
      Registration registration,
      LocalDate on,
      RecordedJson recorded) {
    static AnonymousJson of(AffairFile file) {
      Told<AnonymousCounted> told = file.the(AnonymousCounted.class);
      AnonymousCounted e = told.event();
      return new AnonymousJson(
          e.anonymous(),
          e.insats(),
          e.kommun(),
          e.huvudman(),
          e.year(),
          e.sex(),
          e.registration(),
          e.on(),
          told.recorded());
    }
  }

  @GetMapping
  Page<AnonymousJson> list(@RequestParam MultiValueMap<String, String> query) {
    return files.list(ANONYMOUS, query);
  }

  @GetMapping("/{id}")
  AnonymousJson one(@PathVariable String id, @RequestParam MultiValueMap<String, String> query) {
    return files.one(ANONYMOUS, id, query);
  }

  @GetMapping("/{id}/history")
  HistoryJson history(@PathVariable String id) {
    return histories.of(ANONYMOUS.id(), id, ANONYMOUS.unknown());
  }
}
