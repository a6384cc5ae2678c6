/// Decisions about insatser, on both sides of every rule.
@NullMarked
package se.sparbar.command.insats;

import org.jspecify.annotations.NullMarked;
