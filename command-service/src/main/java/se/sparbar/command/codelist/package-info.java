/// Kodlista: what a list grows by and how long its codes hold, a file for each thing that can be
/// done.
@NullMarked
package se.sparbar.command.codelist;

import org.jspecify.annotations.NullMarked;
