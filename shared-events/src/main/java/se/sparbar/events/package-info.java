/// What happened: one sealed file per stream, in the past tense, never edited once released.
@NullMarked
package se.sparbar.events;

import org.jspecify.annotations.NullMarked;
