/// What people read, in Swedish, from one file.
@NullMarked
package se.sparbar.command.text;

import org.jspecify.annotations.NullMarked;
