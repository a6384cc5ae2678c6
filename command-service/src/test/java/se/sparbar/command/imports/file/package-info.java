/// Files as people and their enemies make them.
@NullMarked
package se.sparbar.command.imports.file;

import org.jspecify.annotations.NullMarked;
