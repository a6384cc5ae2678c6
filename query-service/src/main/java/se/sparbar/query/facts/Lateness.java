package se.sparbar.query.facts;

import java.time.LocalDate;

/// How an event came late (rule 4): on which day it was recorded, and whether a report that covers
/// the day on which it happened had been adopted then.
public record Lateness(LocalDate recordedOn, boolean afterAdoption) {}
