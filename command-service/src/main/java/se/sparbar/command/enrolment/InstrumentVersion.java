package se.sparbar.command.enrolment;

import java.util.SortedSet;
import se.sparbar.codes.Answerer;

/// What a measurement needs to know of one version of an instrument.
///
/// @param items by their short names
/// @param scale the values that an answer can have
public record InstrumentVersion(
    SortedSet<String> items, SortedSet<Integer> scale, Answerer answeredBy) {}
