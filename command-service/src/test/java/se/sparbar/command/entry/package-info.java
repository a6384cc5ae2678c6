/// Decisions on both sides of every rule.
@NullMarked
package se.sparbar.command.entry;

import org.jspecify.annotations.NullMarked;
