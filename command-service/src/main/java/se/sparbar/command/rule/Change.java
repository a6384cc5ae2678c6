package se.sparbar.command.rule;

import org.jspecify.annotations.Nullable;
import se.sparbar.events.CorrectableField;

/// What a rättelse asks for: one field, and what it shall be.
///
/// @param to of the type that the field has in its event
/// @param from what the sender believes that it is now; refused where it is something else, null
///   where the sender does not say
public record Change(CorrectableField field, Object to, @Nullable Object from) {}
