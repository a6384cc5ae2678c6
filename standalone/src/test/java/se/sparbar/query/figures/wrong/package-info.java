/// Figures as they must not be written, for `ArchitectureRulesTest`.
@NullMarked
package se.sparbar.query.figures.wrong;

import org.jspecify.annotations.NullMarked;
