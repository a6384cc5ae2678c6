/// Decisions on both sides of every rule.
@NullMarked
package se.sparbar.command.survey;

import org.jspecify.annotations.NullMarked;
