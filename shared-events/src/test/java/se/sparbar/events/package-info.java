/// Tests of what stands.
@NullMarked
package se.sparbar.events;

import org.jspecify.annotations.NullMarked;
