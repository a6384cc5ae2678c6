/// Tests of the page.
@NullMarked
package se.sparbar.query.page;

import org.jspecify.annotations.NullMarked;
