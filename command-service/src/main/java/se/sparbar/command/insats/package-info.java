/// Insats: what can be done to an activity that a förbund finances, a file for each.
@NullMarked
package se.sparbar.command.insats;

import org.jspecify.annotations.NullMarked;
