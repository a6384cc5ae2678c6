/// Charts of the report: what each shows as data, the table that says the same, and its drawing.
@NullMarked
package se.sparbar.query.chart;

import org.jspecify.annotations.NullMarked;
