@NullMarked
package se.sparbar.query.adoption;

import org.jspecify.annotations.NullMarked;
