package se.sparbar.query.figures.wrong;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import se.sparbar.command.enrolment.wrong.WrongSlice;
import se.sparbar.standalone.DemoData;

/// Breaks every rule that a figure can break.
@Order
public class WrongFigureImpl {

  public String today(Connection connection) throws SQLException {
    WrongSlice slice = new WrongSlice(this);
    Class<?> above = DemoData.class;
    return LocalDate.now(ZoneOffset.UTC)
        + connection.getSchema()
        + UUID.randomUUID()
        + slice
        + above;
  }
}
