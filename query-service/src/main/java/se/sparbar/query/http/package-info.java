/// The reading half of the HTTP contract: figures, their explanation, reports and replays.
@NullMarked
package se.sparbar.query.http;

import org.jspecify.annotations.NullMarked;
