package se.sparbar.query.figures;

import se.sparbar.ids.InsatsId;

/// A goal held against what came of it in a period.
///
/// @param figure id of the share that the goal is about
/// @param count how many of `of` reached it
/// @param outcome uppfyllt, delvis, ej uppfyllt, or inga avslut
public record JudgedGoal(
    InsatsId insats,
    String name,
    String figure,
    int thresholdPercent,
    long count,
    long of,
    String outcome) {}
