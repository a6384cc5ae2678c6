package se.sparbar.command.desk;

import static java.util.Locale.ROOT;
import static se.sparbar.command.adoption.AdoptionRule.ADOPTION_AS_OF;

import java.time.LocalDate;
import java.util.List;
import se.sparbar.command.adoption.AdoptReport;
import se.sparbar.command.adoption.AdoptionCommand;
import se.sparbar.command.adoption.AdoptionOnAxon;
import se.sparbar.command.adoption.AroundAdoption;
import se.sparbar.command.adoption.WantedReport;
import se.sparbar.command.desk.Turns.Turn;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.log.Documents;
import se.sparbar.command.log.EventLog;
import se.sparbar.command.log.Names;
import se.sparbar.command.rule.Rejected;
import se.sparbar.events.AdoptionEvent;
import se.sparbar.events.AdoptionEvent.Document;
import se.sparbar.ids.AdoptionId;

/// Commands about adopted reports. The report is made and its files are kept before anything is
/// decided, and outside of the turn, for that takes seconds; files that nobody adopted then are
/// harmless.
public final class AdoptionDesk {
  /// The space of [Names] in which a förbund and a period have their adopted report.
  private static final String REPORTS = "adopted-report";

  private final Desk desk;
  private final Streams streams;
  private final EventLog log;
  private final Turns turns;
  private final Names names;
  private final Today today;
  private final ReportMaker maker;
  private final Documents documents;
  private final AdoptedOnLog adopted;

  AdoptionDesk(
      Desk desk,
      Streams streams,
      EventLog log,
      Turns turns,
      Names names,
      Today today,
      ReportMaker maker,
      Documents documents,
      AdoptedOnLog adopted) {
    this.desk = desk;
    this.streams = streams;
    this.log = log;
    this.turns = turns;
    this.names = names;
    this.today = today;
    this.maker = maker;
    this.documents = documents;
    this.adopted = adopted;
  }

  /// @throws Rejected when it breaks a rule
  /// @throws Stale when the stream is not at the order's version
  /// @throws ReportMaker.Away when the report cannot be made now
  public Receipt carryOut(AdoptionCommand asked, Order order) {
    return desk.past(order).orElseGet(() -> carryOutNew(asked, order));
  }

  private Receipt carryOutNew(AdoptionCommand asked, Order order) {
    AdoptionCommand command = named(asked);
    WantedReport wanted =
        command.wanted(streams.entries(command.adoption(), AdoptionEvent.class), today.date());
    AroundAdoption around = around(maker.make(wanted, log.head()));
    try (Turn _ = turns.take(List.of(command.stream().value(), AdoptedOnLog.TURN), List.of())) {
      return desk.carryOut(
          order,
          () ->
              new Desk.Ready(
                  command.stream(),
                  streams.version(command.stream()),
                  new AdoptionOnAxon.Asked(command, around)));
    } finally {
      // Also where nobody can say whether it was appended.
      adopted.changed();
    }
  }

  private AroundAdoption around(ReportMaker.Made made) {
    if (made.position() == 0) {
      throw new Rejected(ADOPTION_AS_OF).at("asOf");
    }
    List<Document> kept = made.files().stream().map(this::kept).toList();
    return new AroundAdoption(today.date(), made.position(), recordedOn(made.position()), kept);
  }

  private Document kept(ReportMaker.File file) {
    byte[] content = file.bytes();
    String sha256 = documents.keep(content, file.mediaType());
    return new Document(file.name(), file.mediaType(), content.length, sha256);
  }

  private LocalDate recordedOn(long position) {
    return log.after(position - 1, 1).getFirst().decode().recordedOn();
  }

  /// The command with its report's name taken, after it was found fit to have one.
  private AdoptionCommand named(AdoptionCommand command) {
    if (!(command instanceof AdoptReport adopt)) {
      return command;
    }
    String period = adopt.wanted(Entries.none(), today.date()).period();
    String name = adopt.forbund().name().toLowerCase(ROOT) + "/" + period;
    return adopt.as(new AdoptionId(names.claim(REPORTS, name, adopt.adoption().value())));
  }
}
