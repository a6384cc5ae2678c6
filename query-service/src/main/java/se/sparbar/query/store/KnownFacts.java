package se.sparbar.query.store;

import java.util.Arrays;
import java.util.List;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;
import se.sparbar.events.EnrolmentEvent.MeetingHeld;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Fact;
import se.sparbar.query.facts.Step;
import se.sparbar.query.facts.Step.Meeting;
import se.sparbar.query.facts.Where;

/// What is known of one person, in the order of the person's facts, and since which position each
/// of them is. There are a few to a person and one of these to every event, so they are looked
/// through and not looked up.
final class KnownFacts {
  static final KnownFacts NOTHING = new KnownFacts(new Fact[0], new long[0]);

  private final Fact[] facts;
  private final long[] from;

  private KnownFacts(Fact[] facts, long[] from) {
    this.facts = facts;
    this.from = from;
  }

  /// All of them known from one position on.
  static KnownFacts since(List<Fact> facts, long position) {
    long[] from = new long[facts.size()];
    Arrays.fill(from, position);
    return new KnownFacts(facts.toArray(new Fact[0]), from);
  }

  void forEach(ObjLongConsumer<Fact> each) {
    for (int i = 0; i < facts.length; i++) {
      each.accept(facts[i], from[i]);
    }
  }

  /// What is known after an event. A fact that is as it was stays the object that it was, for what
  /// has lived long costs the garbage collector nothing more.
  ///
  /// @param ended is told of each fact that is known no longer, or otherwise
  KnownFacts after(List<Fact> told, long position, ObjLongConsumer<Fact> ended) {
    Fact[] now = new Fact[told.size()];
    long[] since = new long[now.length];
    boolean[] stays = new boolean[facts.length];
    int next = 0;
    for (int i = 0; i < now.length; i++) {
      Fact value = told.get(i);
      int was = find(value, next, stays);
      now[i] = value;
      since[i] = position;
      if (was >= 0) {
        stays[was] = true;
        next = was + 1;
        if (facts[was].equals(value)) {
          now[i] = facts[was];
          since[i] = from[was];
        } else {
          ended.accept(facts[was], from[was]);
        }
      }
    }
    for (int i = 0; i < facts.length; i++) {
      if (!stays[i]) {
        ended.accept(facts[i], from[i]);
      }
    }
    return new KnownFacts(now, since);
  }

  /// What is known after one more meeting in time; null where it is not the next of those of its
  /// enrolment, which alone have their place.
  @Nullable KnownFacts with(MeetingHeld meeting, long version, long position) {
    @Nullable Case begun = null;
    int last = -1;
    for (int i = 0; i < facts.length; i++) {
      if (facts[i].enrolment().equals(meeting.enrolment())) {
        if (facts[i] instanceof Case c) {
          begun = c;
        } else if (facts[i] instanceof Meeting) {
          last = i;
        }
      }
    }
    if (begun == null || last < 0 || ((Meeting) facts[last]).number() > version) {
      return null;
    }
    Fact[] now = Arrays.copyOf(facts, facts.length + 1);
    long[] since = Arrays.copyOf(from, from.length + 1);
    System.arraycopy(facts, last + 1, now, last + 2, facts.length - last - 1);
    System.arraycopy(from, last + 1, since, last + 2, from.length - last - 1);
    now[last + 1] = Meeting.of(meeting, version, where(begun, meeting, facts[last]));
    since[last + 1] = position;
    return new KnownFacts(now, since);
  }

  /// Mostly where the one before was, and then the same object.
  private static Where where(Case begun, MeetingHeld meeting, Fact before) {
    Where where = begun.where(meeting.on());
    Where earlier = ((Meeting) before).where();
    return where.equals(earlier) ? earlier : where;
  }

  /// The place of an earlier version of a fact, which mostly follows the one before; -1 where there
  /// is none.
  private int find(Fact value, int next, boolean[] taken) {
    for (int i = 0; i < facts.length; i++) {
      int place = (next + i) % facts.length;
      if (!taken[place] && isSame(facts[place], value)) {
        return place;
      }
    }
    return -1;
  }

  /// Whether two are versions of one fact, as their keys say.
  private static boolean isSame(Fact one, @Nullable Fact other) {
    return switch (one) {
      case Case c -> other instanceof Case that && c.enrolment().equals(that.enrolment());
      case Step s ->
          other instanceof Step that
              && s.number() == that.number()
              && s.kindNumber() == that.kindNumber()
              && s.enrolment().equals(that.enrolment());
    };
  }
}
