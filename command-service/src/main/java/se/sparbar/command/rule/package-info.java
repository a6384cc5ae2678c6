/// What a command may break, and what every text and date must be.
@NullMarked
package se.sparbar.command.rule;

import org.jspecify.annotations.NullMarked;
