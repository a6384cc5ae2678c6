/// The writing half of the HTTP contract: bodies, conditions, receipts and problems.
@NullMarked
package se.sparbar.command.http;

import org.jspecify.annotations.NullMarked;
