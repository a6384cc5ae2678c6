/// Charts drawn as SVG that needs no script, no font and no style from elsewhere.
@NullMarked
package se.sparbar.query.chart.svg;

import org.jspecify.annotations.NullMarked;
