/// Instrument: what progression is measured in, defined by its users, a file for each thing that
/// can be done.
@NullMarked
package se.sparbar.command.instrument;

import org.jspecify.annotations.NullMarked;
