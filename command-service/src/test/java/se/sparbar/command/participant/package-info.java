/// Decisions about participants, on both sides of every rule.
@NullMarked
package se.sparbar.command.participant;

import org.jspecify.annotations.NullMarked;
