/// The way in: follows Kafka and brings the facts forward, and says how far behind they are.
@NullMarked
package se.sparbar.query.feed;

import org.jspecify.annotations.NullMarked;
