/// The figures: each defined once, in one file, as whole numbers counted over persons and a few
/// sums at the edge.
@NullMarked
package se.sparbar.query.figures;

import org.jspecify.annotations.NullMarked;
