/// Code lists: stable identifiers in the log, with the Swedish label that people read.
@NullMarked
package se.sparbar.codes;

import org.jspecify.annotations.NullMarked;
