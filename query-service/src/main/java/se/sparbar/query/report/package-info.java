/// The report of a year or a half-year: every figure over one reading of the facts.
@NullMarked
package se.sparbar.query.report;

import org.jspecify.annotations.NullMarked;
