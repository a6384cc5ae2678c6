/// Tests that open the files which were made, with other programs' eyes where there are any.
@NullMarked
package se.sparbar.query.files;

import org.jspecify.annotations.NullMarked;
