/// What streams have in common whose decisions look at what stands of them and little else: how
/// they are recorded, corrected and taken back.
@NullMarked
package se.sparbar.command.entry;

import org.jspecify.annotations.NullMarked;
