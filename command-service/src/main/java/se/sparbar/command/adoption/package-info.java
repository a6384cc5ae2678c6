/// Fastställd rapport: adopting a report and amending it, a file for each.
@NullMarked
package se.sparbar.command.adoption;

import org.jspecify.annotations.NullMarked;
