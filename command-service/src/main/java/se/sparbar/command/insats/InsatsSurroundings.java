package se.sparbar.command.insats;

import java.time.LocalDate;
import java.util.List;
import se.sparbar.command.entry.Around;
import se.sparbar.events.InsatsEvent.StaffingSet;

/// What a decision about an insats needs to know beside the insats itself.
///
/// @param today in Sweden
/// @param staffing of the coach whom the command is about, over all insatser, in the order in which
///   it was recorded; empty where it is about no coach
public record InsatsSurroundings(LocalDate today, List<StaffingSet> staffing) implements Around {}
