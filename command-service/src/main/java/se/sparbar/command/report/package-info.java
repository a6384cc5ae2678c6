/// Coachrapport: what can be done to what SE-coacher report, a file for each.
@NullMarked
package se.sparbar.command.report;

import org.jspecify.annotations.NullMarked;
