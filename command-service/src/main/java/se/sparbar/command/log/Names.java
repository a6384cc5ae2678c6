package se.sparbar.command.log;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Names that must mean one thing, and the ids they stand for: a huvudman's own number of a
/// participant, the name of an insats. A name is reserved before the event that needs it; one whose
/// event never comes does no harm.
public interface Names {

  /// The id of a name, reserved now with a random one when it has none.
  UUID reserve(String space, String key);

  /// Gives a name to an id, unless another has it; one id may have several names.
  ///
  /// @return the id that has the name now
  UUID claim(String space, String key, UUID id);

  /// As [#claim(String, String, UUID)], for many at once.
  ///
  /// @return the ids that have the names now
  Map<String, UUID> claim(String space, Map<String, UUID> ids);

  /// As [#reserve(String, String)], for many at once.
  Map<String, UUID> reserve(String space, Collection<String> keys);

  /// The id of a name, if it has one; reserves nothing.
  Optional<UUID> find(String space, String key);

  /// As [#find(String, String)], for many at once; names without an id are left out.
  Map<String, UUID> find(String space, Collection<String> keys);
}
