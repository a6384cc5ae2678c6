/// Fastställda rapporter: freezing a report, reading it as it was adopted, and telling how the
/// world has moved since.
@NullMarked
package se.sparbar.query.adoption;

import org.jspecify.annotations.NullMarked;
