/// The log against a real PostgreSQL.
@NullMarked
package se.sparbar.command.log;

import org.jspecify.annotations.NullMarked;
