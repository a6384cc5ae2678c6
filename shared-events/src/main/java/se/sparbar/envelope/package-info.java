/// An event as it stands in the log: who, when, where in order, under which stored name and
/// version.
@NullMarked
package se.sparbar.envelope;

import org.jspecify.annotations.NullMarked;
