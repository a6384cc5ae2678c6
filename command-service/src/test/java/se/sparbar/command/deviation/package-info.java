/// Decisions on both sides of every rule.
@NullMarked
package se.sparbar.command.deviation;

import org.jspecify.annotations.NullMarked;
