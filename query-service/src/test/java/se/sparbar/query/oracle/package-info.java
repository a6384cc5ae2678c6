/// Random histories, and a second opinion on every figure: SQL over the raw events that shares
/// nothing with the program.
@NullMarked
package se.sparbar.query.oracle;

import org.jspecify.annotations.NullMarked;
