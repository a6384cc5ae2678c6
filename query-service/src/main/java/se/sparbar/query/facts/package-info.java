/// What is known of a person and of an insats, folded from events: the rows that every figure is
/// counted over.
@NullMarked
package se.sparbar.query.facts;

import org.jspecify.annotations.NullMarked;
