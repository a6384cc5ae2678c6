package se.sparbar.query.facts;

/// A row of the fact table: a case in one year that it meets, and the positions at which it was
/// known so.
public record FactRow(int year, Known known) {}
