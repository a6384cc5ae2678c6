/// Events as they must not be written, for `ArchitectureRulesTest`.
@NullMarked
package se.sparbar.events.wrong;

import org.jspecify.annotations.NullMarked;
