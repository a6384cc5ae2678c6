package se.sparbar.query.figures;

import java.util.List;
import java.util.Optional;

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
          new Capacity(),
          new Activities(),
          new Progress(),
          new Sustained(6),
          new Sustained(12),
          new Sustained(24),
          new Meetings(),
          new Survey(),
          new Cost(),
          new Socioeconomic(),
          new Goal(),
          new LateRegistrations(),
          new Quality(),
          new UppfoljningFinsam());

  private Figures() {}

  public static List<Figure> all() {
    return ALL;
  }

  public static Optional<Figure> find(String id) {
    return ALL.stream()
        .filter(figure -> figure.id().equals(id))
        .reduce((a, b) -> a.version() > b.version() ? a : b);
  }

  public static Optional<Figure> find(String id, int version) {
    return ALL.stream()
        .filter(figure -> figure.id().equals(id) && figure.version() == version)
        .findFirst();
  }
}
