package se.sparbar.query.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AgeBand;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Sex;
import se.sparbar.ids.InsatsId;

/// Where something belongs that is about no person known by name. Null where it has no such thing.
public record Site(
    @Nullable InsatsId insats,
    @Nullable Forbund forbund,
    @Nullable Kommun kommun,
    @Nullable Huvudman huvudman,
    @Nullable Sex sex)
    implements Placed {
  public static Site ofInsats(InsatsId insats) {
    return new Site(insats, null, null, null, null);
  }

  @Override
  public @Nullable AgeBand ageBand() {
    return null;
  }

  @Override
  public @Nullable Kommun kommunOn(LocalDate day) {
    return kommun;
  }

  @Override
  public @Nullable Huvudman huvudmanOn(LocalDate day) {
    return huvudman;
  }
}
