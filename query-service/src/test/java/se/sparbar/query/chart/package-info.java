/// Tests of the charts.
@NullMarked
package se.sparbar.query.chart;

import org.jspecify.annotations.NullMarked;
