/// Indikatorenkät: what can be done to a round of the survey, a file for each.
@NullMarked
package se.sparbar.command.survey;

import org.jspecify.annotations.NullMarked;
