/// The relay against a real PostgreSQL and a real Kafka.
@NullMarked
package se.sparbar.command.relay;

import org.jspecify.annotations.NullMarked;
