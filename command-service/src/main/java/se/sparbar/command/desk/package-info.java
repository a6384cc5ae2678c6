/// The way of a command: its turn, what surrounds it, through Axon to the log, and the receipt.
@NullMarked
package se.sparbar.command.desk;

import org.jspecify.annotations.NullMarked;
