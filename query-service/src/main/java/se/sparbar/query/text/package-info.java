/// What people read, in Swedish.
@NullMarked
package se.sparbar.query.text;

import org.jspecify.annotations.NullMarked;
