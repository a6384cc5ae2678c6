/// Code lists are what domain.md and SCB say they are.
@NullMarked
package se.sparbar.codes;

import org.jspecify.annotations.NullMarked;
