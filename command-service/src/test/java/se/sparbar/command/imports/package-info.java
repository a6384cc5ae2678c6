/// Imports beside what others do meanwhile.
@NullMarked
package se.sparbar.command.imports;

import org.jspecify.annotations.NullMarked;
