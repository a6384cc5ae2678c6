/// The log: where facts become durable, in one order, each once.
@NullMarked
package se.sparbar.command.log;

import org.jspecify.annotations.NullMarked;
