/// Anonym deltagare: somebody who is counted and not known, a file for each thing that can be done.
@NullMarked
package se.sparbar.command.anonymous;

import org.jspecify.annotations.NullMarked;
