/// Limits, peers and ourselves, measured side by side in one run on one machine.
@NullMarked
package se.sparbar.benchmarks;

import org.jspecify.annotations.NullMarked;
