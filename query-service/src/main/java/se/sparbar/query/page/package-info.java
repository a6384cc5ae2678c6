/// The year on one page, in Swedish, as HTML that needs no script.
@NullMarked
package se.sparbar.query.page;

import org.jspecify.annotations.NullMarked;
