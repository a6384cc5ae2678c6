/// Inskrivning: what can be done to one participant's time in one insats, a file for each.
@NullMarked
package se.sparbar.command.enrolment;

import org.jspecify.annotations.NullMarked;
