/// Externt påstående: what can be done to a figure that a document gives, a file for each.
@NullMarked
package se.sparbar.command.claim;

import org.jspecify.annotations.NullMarked;
