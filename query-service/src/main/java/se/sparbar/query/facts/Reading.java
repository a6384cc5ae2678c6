package se.sparbar.query.facts;

import java.time.LocalDate;
import java.util.Collection;

/// What is known at a position, as far as a question needs it: all that a figure is counted over.
///
/// @param day on which the last of it was recorded: of later ones nothing can be known
public record Reading(
    Collection<Person> persons,
    Collection<Affair> affairs,
    Collection<InsatsFacts> insatser,
    LocalDate day) {}
