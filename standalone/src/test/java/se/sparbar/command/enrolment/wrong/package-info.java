/// Slices as they must not be written, for `ArchitectureRulesTest`.
@NullMarked
package se.sparbar.command.enrolment.wrong;

import org.jspecify.annotations.NullMarked;
