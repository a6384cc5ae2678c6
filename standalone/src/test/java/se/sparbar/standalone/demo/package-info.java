/// The demo against the published figures.
@NullMarked
package se.sparbar.standalone.demo;

import org.jspecify.annotations.NullMarked;
