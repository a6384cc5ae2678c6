package se.sparbar.query.facts;

import java.util.Collection;

/// What is known at a position, as far as a question needs it: all that a figure is counted over.
public record Reading(
    Collection<Person> persons, Collection<Affair> affairs, Collection<InsatsFacts> insatser) {}
