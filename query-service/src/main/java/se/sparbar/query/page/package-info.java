/// The year on one page, and what is behind each of its figures, in Swedish, as HTML that needs no
/// script.
@NullMarked
package se.sparbar.query.page;

import org.jspecify.annotations.NullMarked;
