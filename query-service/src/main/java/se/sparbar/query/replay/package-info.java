/// The log itself, read without Kafka: replays that need no stored fact, and the rebuild of all
/// facts.
@NullMarked
package se.sparbar.query.replay;

import org.jspecify.annotations.NullMarked;
