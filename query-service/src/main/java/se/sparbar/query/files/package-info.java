/// The report as files: CSV, Excel, Word, PDF, and a package of open data.
///
/// In open data a count of 1 to 4 is hidden, and with it as many others as it takes that no hidden
/// one can be computed from those that are shown (`Disclosure`); hidden cells are empty and say so.
@NullMarked
package se.sparbar.query.files;

import org.jspecify.annotations.NullMarked;
