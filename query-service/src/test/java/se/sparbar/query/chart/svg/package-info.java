/// Tests of the charts' drawing.
@NullMarked
package se.sparbar.query.chart.svg;

import org.jspecify.annotations.NullMarked;
