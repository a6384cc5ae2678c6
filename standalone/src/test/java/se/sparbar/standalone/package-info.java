/// The whole of Spårbar, seen from outside, and the shape of its code.
@NullMarked
package se.sparbar.standalone;

import org.jspecify.annotations.NullMarked;
