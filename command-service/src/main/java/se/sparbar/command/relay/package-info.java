/// The way out: what stands in the log goes to Kafka, in order, without gaps, for ever.
@NullMarked
package se.sparbar.command.relay;

import org.jspecify.annotations.NullMarked;
