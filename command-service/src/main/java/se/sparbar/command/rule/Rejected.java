package se.sparbar.command.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A command that breaks a rule; nothing of it was recorded.
public final class Rejected extends RuntimeException {
  private final Rule rule;
  private final List<Object> values;
  private final @Nullable String field;

  /// @param values of the case, in the order in which the rule's text names them: dates, codes,
  ///   names
  public Rejected(Rule rule, Object... values) {
    this(null, rule, List.of(values));
  }

  private Rejected(@Nullable String field, Rule rule, List<Object> values) {
    // An answer to a user, not a fault of the program: no stack trace.
    super(rule.name(), null, false, false);
    this.field = field;
    this.rule = rule;
    this.values = values;
  }

  /// The same refusal, pointing at the command's field that has to change.
  public Rejected at(String name) {
    return new Rejected(name, rule, values);
  }

  public Rule rule() {
    return rule;
  }

  public List<Object> values() {
    return values;
  }

  public @Nullable String field() {
    return field;
  }
}
