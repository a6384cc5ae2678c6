package se.sparbar.query.oracle;

import se.sparbar.query.figures.Question;

/// A question put to a history at a position.
///
/// @param number its own among all that are put to the oracle together
/// @param question with the breakdown that the coarser answer has
public record Asked(int number, int history, long position, Question question) {}
