/// Decisions on both sides of every rule.
@NullMarked
package se.sparbar.command.adoption;

import org.jspecify.annotations.NullMarked;
