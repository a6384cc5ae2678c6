/// The contract over a real server and a real database.
@NullMarked
package se.sparbar.command.http;

import org.jspecify.annotations.NullMarked;
