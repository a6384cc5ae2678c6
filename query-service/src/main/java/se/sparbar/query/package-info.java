/// The reading half of Spårbar as one program.
@NullMarked
package se.sparbar.query;

import org.jspecify.annotations.NullMarked;
