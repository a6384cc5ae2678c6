/// Decisions on both sides of every rule.
@NullMarked
package se.sparbar.command.claim;

import org.jspecify.annotations.NullMarked;
