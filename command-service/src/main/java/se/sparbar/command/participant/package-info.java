/// Deltagare: what can be done to a person, known by a random id, a file for each.
@NullMarked
package se.sparbar.command.participant;

import org.jspecify.annotations.NullMarked;
