/// The rules have names, texts and edges.
@NullMarked
package se.sparbar.command.rule;

import org.jspecify.annotations.NullMarked;
