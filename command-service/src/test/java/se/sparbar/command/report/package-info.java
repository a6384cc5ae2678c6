/// Decisions on both sides of every rule.
@NullMarked
package se.sparbar.command.report;

import org.jspecify.annotations.NullMarked;
