/// Whole files of enrolments at once: tried first, then all or nothing, and taken back as one.
@NullMarked
package se.sparbar.command.imports;

import org.jspecify.annotations.NullMarked;
