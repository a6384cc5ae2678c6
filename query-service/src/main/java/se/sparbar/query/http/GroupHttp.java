package se.sparbar.query.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
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
import se.sparbar.codes.Forbund;
import se.sparbar.codes.GroupKind;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Mode;
import se.sparbar.codes.Party;
import se.sparbar.events.GroupEvent.GroupChanged;
import se.sparbar.events.GroupEvent.GroupFormed;
import se.sparbar.events.GroupEvent.GroupMet;
import se.sparbar.ids.GroupId;
import se.sparbar.query.http.AffairFile.Told;
import se.sparbar.query.http.Histories.HistoryJson;

/// Groups and their meetings.
@RestController
@RequestMapping("/api/v1/groups")
class GroupHttp {
  private static final Resource<GroupJson> GROUPS =
      new Resource<>(
          GroupId::new,
          GroupFormed.class,
          Set.of(GroupChanged.class),
          Resource.chosenBy(Asked.FORBUND, Asked.KOMMUN),
          "problem.group-unknown.detail",
          GroupJson::of);

  static final SortedSet<String> KNOWN = GROUPS.parameters();

  private final AffairFiles files;
  private final Histories histories;

  GroupHttp(AffairFiles files, Histories histories) {
    this.files = files;
    this.histories = histories;
  }

  /// A group as it stands: by the name and with those who sit in it after the last change.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record GroupJson(
      GroupId id,
      String name,
      GroupKind kind,
      Forbund forbund,
      SortedSet<Kommun> kommuner,
      SortedSet<Party> parties,
      LocalDate formedOn,
      RecordedJson recorded,
      List<GroupChangeJson> changes,
      List<GroupMeetingJson> meetings) {
    static GroupJson of(AffairFile file) {
      Told<GroupFormed> formed = file.the(GroupFormed.class);
      @Nullable Told<GroupChanged> last = file.last(GroupChanged.class);
      GroupFormed first = formed.event();
      return new GroupJson(
          first.group(),
          last == null ? first.name() : last.event().name(),
          first.kind(),
          first.forbund(),
          last == null ? first.kommuner() : last.event().kommuner(),
          last == null ? first.parties() : last.event().parties(),
          first.on(),
          formed.recorded(),
          file.all(GroupChanged.class).stream().map(GroupChangeJson::of).toList(),
          file.all(GroupMet.class).stream().map(GroupMeetingJson::of).toList());
    }
  }

  /// What a group became on a day.
  record GroupChangeJson(
      LocalDate on,
      String name,
      SortedSet<Kommun> kommuner,
      SortedSet<Party> parties,
      RecordedJson recorded) {
    static GroupChangeJson of(Told<GroupChanged> told) {
      GroupChanged e = told.event();
      return new GroupChangeJson(e.on(), e.name(), e.kommuner(), e.parties(), told.recorded());
    }
  }

  /// A meeting, with how many came from each party.
  record GroupMeetingJson(
      LocalDate on,
      GroupKind kind,
      Mode mode,
      SortedMap<Party, Integer> attendance,
      RecordedJson recorded) {
    static GroupMeetingJson of(Told<GroupMet> told) {
      GroupMet e = told.event();
      return new GroupMeetingJson(e.on(), e.kind(), e.mode(), e.attendance(), told.recorded());
    }
  }

  @GetMapping
  Page<GroupJson> list(@RequestParam MultiValueMap<String, String> query) {
    return files.list(GROUPS, query);
  }

  @GetMapping("/{id}")
  GroupJson one(@PathVariable String id, @RequestParam MultiValueMap<String, String> query) {
    return files.one(GROUPS, id, query);
  }

  @GetMapping("/{id}/history")
  HistoryJson history(@PathVariable String id) {
    return histories.of(GROUPS.id(), id, GROUPS.unknown());
  }
}
