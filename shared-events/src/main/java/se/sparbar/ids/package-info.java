/// Identifiers that mean nothing: random at birth, equal for ever.
@NullMarked
package se.sparbar.ids;

import org.jspecify.annotations.NullMarked;
