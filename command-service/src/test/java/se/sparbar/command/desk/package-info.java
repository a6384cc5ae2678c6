/// Turns, and the streams on Axon.
@NullMarked
package se.sparbar.command.desk;

import org.jspecify.annotations.NullMarked;
