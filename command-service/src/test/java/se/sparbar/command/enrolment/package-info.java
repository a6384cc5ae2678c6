/// Decisions about enrolments, on both sides of every rule.
@NullMarked
package se.sparbar.command.enrolment;

import org.jspecify.annotations.NullMarked;
