/// Whatever is asked of the whole write side in whatever order, by one or by many, what is recorded
/// keeps the rules of the domain.
@NullMarked
package se.sparbar.command.histories;

import org.jspecify.annotations.NullMarked;
