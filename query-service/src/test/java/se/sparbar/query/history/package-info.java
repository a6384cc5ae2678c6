/// Tests of the sentences.
@NullMarked
package se.sparbar.query.history;

import org.jspecify.annotations.NullMarked;
