/// Decisions on both sides of every rule.
@NullMarked
package se.sparbar.command.codelist;

import org.jspecify.annotations.NullMarked;
