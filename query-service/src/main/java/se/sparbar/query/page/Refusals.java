package se.sparbar.query.page;

import java.util.List;
import org.springframework.ui.Model;
import se.sparbar.query.figures.Positions;
import se.sparbar.query.http.Asked;
import se.sparbar.query.http.InvalidRequest;
import se.sparbar.query.text.Texts;

/// What a page refuses it says itself, beside the form in which it is set right.
final class Refusals {
  private Refusals() {}

  static void toldIn(Model model, Runnable show) {
    try {
      show.run();
    } catch (InvalidRequest e) {
      model.addAttribute("errors", e.errors());
    } catch (Positions.NotReached e) {
      model.addAttribute("errors", List.of(beyond(e)));
    }
  }

  private static InvalidRequest.Wrong beyond(Positions.NotReached e) {
    return new InvalidRequest.Wrong(
        Asked.AS_OF,
        Texts.text("problem.beyond.detail", Long.toString(e.position()), Long.toString(e.head())),
        "BEYOND");
  }
}
