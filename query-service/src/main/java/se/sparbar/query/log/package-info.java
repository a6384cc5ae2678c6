/// The log row by row, for those who look at single events; folds read it through
/// [se.sparbar.query.replay].
@NullMarked
package se.sparbar.query.log;

import org.jspecify.annotations.NullMarked;
