/// The tables of the facts: how rows are kept with the positions at which they were known, written
/// by the feed and by a rebuild, and read at any position.
@NullMarked
package se.sparbar.query.store;

import org.jspecify.annotations.NullMarked;
