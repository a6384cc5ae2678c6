/// Grupp: what can be done to a group that meets, a file for each.
@NullMarked
package se.sparbar.command.group;

import org.jspecify.annotations.NullMarked;
