/// command-service: decides, and appends to the log.
@NullMarked
package se.sparbar.command;

import org.jspecify.annotations.NullMarked;
