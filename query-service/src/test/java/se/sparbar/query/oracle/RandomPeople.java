package se.sparbar.query.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Sex;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.Correction;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.events.ParticipantEvent.ConsentGiven;
import se.sparbar.events.ParticipantEvent.ConsentWithdrawn;
import se.sparbar.events.ParticipantEvent.IdentityProtected;
import se.sparbar.events.ParticipantEvent.MergeReversed;
import se.sparbar.events.ParticipantEvent.ParticipantCorrected;
import se.sparbar.events.ParticipantEvent.ParticipantRegistered;
import se.sparbar.events.ParticipantEvent.ParticipantsMerged;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;

/// Who is registered, and what is learned of them: that two were one and were not after all,
/// another legal sex or birth year, and what no figure counts.
final class RandomPeople {
  static final class Person {
    private final ParticipantId id;
    private final Huvudman huvudman;
    private Sex sex;
    private @Nullable Integer birthYear;
    private @Nullable Person into;
    private long merge;
    private boolean isProtected;

    private Person(ParticipantId id, Huvudman huvudman, Sex sex, @Nullable Integer birthYear) {
      this.id = id;
      this.huvudman = huvudman;
      this.sex = sex;
      this.birthYear = birthYear;
    }

    ParticipantId id() {
      return id;
    }

    Huvudman huvudman() {
      return huvudman;
    }
  }

  private final RandomGenerator random;
  private final LogPen pen;
  private final List<InsatsId> insatser;
  private final List<Person> persons = new ArrayList<>();

  RandomPeople(RandomGenerator random, LogPen pen, List<InsatsId> insatser) {
    this.random = random;
    this.pen = pen;
    this.insatser = insatser;
  }

  boolean isEmpty() {
    return persons.isEmpty();
  }

  /// A person of their own: one who counts as another is not enrolled again.
  Person pick() {
    Person one = any(persons);
    return one.into == null ? one : one.into;
  }

  Person register(String kommun) {
    Sex sex = random.nextInt(12) == 0 ? Sex.UPPGIFT_SAKNAS : sex();
    Integer birthYear = random.nextInt(15) == 0 ? null : birthYear();
    Person person =
        new Person(new ParticipantId(pen.uuid()), RandomHistories.huvudman(kommun), sex, birthYear);
    persons.add(person);
    write(
        person,
        new ParticipantRegistered(
            person.id, person.huvudman, "A-" + persons.size(), sex, birthYear, pen.today()));
    return person;
  }

  void happen() {
    if (persons.isEmpty()) {
      return;
    }
    Person person = any(persons);
    switch (random.nextInt(8)) {
      case 0, 1, 2 -> merge(person, any(persons));
      case 3 ->
          persons.stream().filter(other -> other.into != null).findAny().ifPresent(this::reverse);
      case 4 -> correctSex(person);
      case 5 -> correctBirthYear(person);
      case 6 -> consent(person);
      case 7 -> protect(person);
      default -> throw new IllegalStateException();
    }
  }

  private void merge(Person person, Person other) {
    boolean may =
        person != other
            && person.into == null
            && other.into == null
            && person.huvudman.equals(other.huvudman)
            && !person.isProtected
            && !other.isProtected
            && persons.stream().noneMatch(third -> third.into == other);
    if (may) {
      other.into = person;
      other.merge =
          write(person, new ParticipantsMerged(person.id, other.id, pen.today(), "samma person"));
    }
  }

  private void reverse(Person other) {
    @Nullable Person person = other.into;
    if (person != null) {
      write(
          person, new MergeReversed(person.id, other.merge, other.id, pen.today(), "två personer"));
      other.into = null;
    }
  }

  private void correctSex(Person person) {
    Sex to = sex();
    correct(person, Correction.of(CorrectableField.SEX, person.sex, to));
    person.sex = to;
  }

  private void correctBirthYear(Person person) {
    Integer to = birthYear();
    correct(person, Correction.of(CorrectableField.BIRTH_YEAR, person.birthYear, to));
    person.birthYear = to;
  }

  private void correct(Person person, Correction change) {
    write(person, new ParticipantCorrected(person.id, 1, change, pen.today(), "fel uppgift"));
  }

  private void consent(Person person) {
    InsatsId insats = any(insatser);
    write(person, new ConsentGiven(person.id, insats, pen.today()));
    write(person, new ConsentWithdrawn(person.id, insats, pen.today()));
  }

  private void protect(Person person) {
    boolean alone =
        person.into == null && persons.stream().noneMatch(third -> third.into == person);
    if (alone && !person.isProtected) {
      person.isProtected = true;
      write(person, new IdentityProtected(person.id, pen.today()));
    }
  }

  private long write(Person person, ParticipantEvent event) {
    return pen.write(person.id, person.huvudman, person.id.value(), event);
  }

  private Sex sex() {
    return random.nextBoolean() ? Sex.KVINNA : Sex.MAN;
  }

  private int birthYear() {
    return 1955 + random.nextInt(50);
  }

  private <T> T any(List<T> list) {
    return Objects.requireNonNull(list.get(random.nextInt(list.size())));
  }
}
