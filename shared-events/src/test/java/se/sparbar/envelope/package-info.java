/// What stands in the log can be read for ever.
@NullMarked
package se.sparbar.envelope;

import org.jspecify.annotations.NullMarked;
