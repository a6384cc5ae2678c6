/// Avvikelse: what can be done to an obstacle to cooperation, a file for each.
@NullMarked
package se.sparbar.command.deviation;

import org.jspecify.annotations.NullMarked;
