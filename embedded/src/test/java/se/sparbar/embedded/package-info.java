/// The servers are real, durable, and gone when their parent is.
@NullMarked
package se.sparbar.embedded;

import org.jspecify.annotations.NullMarked;
