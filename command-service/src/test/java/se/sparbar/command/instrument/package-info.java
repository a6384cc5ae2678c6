/// Decisions on both sides of every rule.
@NullMarked
package se.sparbar.command.instrument;

import org.jspecify.annotations.NullMarked;
