/// The report as files: CSV, Excel, Word, PDF, and a package of open data.
@NullMarked
package se.sparbar.query.files;

import org.jspecify.annotations.NullMarked;
