/// What happened to an enrolment, in sentences that people read.
@NullMarked
package se.sparbar.query.history;

import org.jspecify.annotations.NullMarked;
