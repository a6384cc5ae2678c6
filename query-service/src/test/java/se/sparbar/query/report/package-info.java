/// Tests of the report and its tables.
@NullMarked
package se.sparbar.query.report;

import org.jspecify.annotations.NullMarked;
