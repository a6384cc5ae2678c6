package se.sparbar.query.figures;

import org.jspecify.annotations.Nullable;
import se.sparbar.codes.GoalUnit;
import se.sparbar.ids.InsatsId;

/// A goal held against what came of it in a period.
///
/// @param figure id of the share or the number that the goal is about
/// @param threshold in whole per cent, or a number, as the unit says
/// @param count how many there were; of a share, how many of `of`
/// @param of null where the goal is a number
/// @param outcome uppfyllt, delvis, ej uppfyllt, or why it cannot be judged
public record JudgedGoal(
    InsatsId insats,
    String name,
    String figure,
    int threshold,
    GoalUnit unit,
    long count,
    @Nullable Long of,
    String outcome) {}
