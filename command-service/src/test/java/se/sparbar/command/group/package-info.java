/// Decisions on both sides of every rule.
@NullMarked
package se.sparbar.command.group;

import org.jspecify.annotations.NullMarked;
