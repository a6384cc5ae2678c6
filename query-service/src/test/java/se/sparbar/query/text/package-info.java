/// Tests of the texts.
@NullMarked
package se.sparbar.query.text;

import org.jspecify.annotations.NullMarked;
