package se.sparbar.query.figures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Every figure there is, in the order of the report.
public final class Figures {
  private static final List<Figure> ALL =
      List.of(
          new Enrolments(),
          new Participants(),
          new New(),
          new NewPersons(),
          new ReEntries(),
          new Avslutade(),
          new AvslutByReason(),
          ShareOfAvslut.TO_WORK_OR_STUDIES,
          ShareOfAvslut.TO_WORK,
          ShareOfAvslut.TO_WORK_STUDIES_OR_JOBSEEKING,
          new OpenAt(),
          new StockFlow(),
          new InEfterstod(),
          BeforeAndAfter.INCOME,
          BeforeAndAfter.OCCUPATION,
          new Age(),
          new TimeInInsats(),
          new QueueTime(),
          new Referrals(),
          new Capacity(2),
          new Activities(2),
          new Progress(),
          new Sustained(6, 2),
          new Sustained(12, 2),
          new Sustained(24, 2),
          new Meetings(),
          new Survey(2),
          new Cost(2),
          new Socioeconomic(),
          new Goal(),
          new LateRegistrations(),
          new Quality(3),
          new UppfoljningFinsam());

  /// What the figures were before their rules were changed, so that what was answered by them can
  /// be answered again.
  private static final List<Figure> EARLIER =
      List.of(
          new Capacity(1),
          new Activities(1),
          new Sustained(6, 1),
          new Sustained(12, 1),
          new Sustained(24, 1),
          new Survey(1),
          new Cost(1),
          new Quality(1),
          new Quality(2));

  private Figures() {}

  /// Each in its latest version.
  public static List<Figure> all() {
    return ALL;
  }

  /// Each in every version.
  static List<Figure> registered() {
    return Stream.concat(ALL.stream(), EARLIER.stream()).toList();
  }

  public static Optional<Figure> find(String id) {
    return ALL.stream().filter(figure -> figure.id().equals(id)).findFirst();
  }

  public static Optional<Figure> find(String id, int version) {
    return registered().stream()
        .filter(figure -> figure.id().equals(id) && figure.version() == version)
        .findFirst();
  }
}
