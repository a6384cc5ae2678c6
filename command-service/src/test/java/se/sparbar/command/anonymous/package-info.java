/// Tests of counting those who are not known.
@NullMarked
package se.sparbar.command.anonymous;

import org.jspecify.annotations.NullMarked;
