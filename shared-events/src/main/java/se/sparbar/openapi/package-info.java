/// OpenAPI 3.1 made from what is served: each service describes its half with these, and the halves
/// are put together.
@NullMarked
package se.sparbar.openapi;

import org.jspecify.annotations.NullMarked;
