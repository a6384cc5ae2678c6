/// Files that people send, as rows of texts: CSV in whatever encoding spreadsheets write, and
/// `.xlsx`.
@NullMarked
package se.sparbar.command.imports.file;

import org.jspecify.annotations.NullMarked;
