package se.sparbar.command.imports;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.text.FieldError;

/// A row as far as its cells could be read.
///
/// @param number as a spreadsheet shows it
/// @param row null when too little of it could be read to say more about it
/// @param errors of its cells
/// @param unread columns whose cells could not be read; in the row stands what does no harm
record Read(long number, @Nullable Row row, List<FieldError> errors, Set<Column> unread) {}
