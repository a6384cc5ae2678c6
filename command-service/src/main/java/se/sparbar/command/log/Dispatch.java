package se.sparbar.command.log;

import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;

/// What goes with a command through Axon to the log, and what the log hands back. The sender puts
/// one under [#KEY] into the command message's metadata; when the command has returned, [#appended]
/// says where its events stand. Commands stay in this process, so the object itself travels.
///
/// ```java
/// var dispatch = new Dispatch(commandId, actor, Map.of(), idempotency);
/// commands.sendAndWait(new GenericCommandMessage<>(command, dispatch.metaData()));
/// dispatch.appended().lastPosition();
/// ```
///
/// The controller and the subject of an event are the event's own metadata, given where it is
/// applied: `apply(event, Dispatch.about(huvudman, participant))`.
public final class Dispatch {
  public static final String KEY = "sparbar.dispatch";

  /// Key of an event's metadata: the name of the huvudman.
  public static final String HUVUDMAN = "sparbar.huvudman";

  /// Key of an event's metadata: the participant's or coach's UUID as text.
  public static final String SUBJECT = "sparbar.subject";

  /// Key of an event's metadata: there when a report that covers its day has been adopted.
  public static final String AFTER_ADOPTION = "sparbar.afterAdoption";

  private final String commandId;
  private final String actor;
  private final Map<String, String> metadata;
  private final @Nullable IdempotentCommand idempotency;
  private volatile @Nullable Appended appended;

  public Dispatch(
      String commandId,
      String actor,
      Map<String, String> metadata,
      @Nullable IdempotentCommand idempotency) {
    this.commandId = commandId;
    this.actor = actor;
    this.metadata = Map.copyOf(metadata);
    this.idempotency = idempotency;
  }

  /// The metadata of the command message.
  public MetaData metaData() {
    return MetaData.with(KEY, this);
  }

  /// The metadata of an event message.
  ///
  /// @param afterAdoption whether a report that covers the event's day has been adopted
  public static MetaData about(
      @Nullable Huvudman huvudman, @Nullable UUID subject, boolean afterAdoption) {
    MetaData metaData = about(huvudman, subject);
    return afterAdoption ? metaData.and(AFTER_ADOPTION, true) : metaData;
  }

  /// The metadata of an event message.
  public static MetaData about(@Nullable Huvudman huvudman, @Nullable UUID subject) {
    MetaData metaData = MetaData.emptyInstance();
    if (huvudman != null) {
      metaData = metaData.and(HUVUDMAN, huvudman.name());
    }
    return subject == null ? metaData : metaData.and(SUBJECT, subject.toString());
  }

  /// Where the command's events stand; null when it had none.
  public @Nullable Appended appended() {
    return appended;
  }

  void appended(Appended where) {
    appended = where;
  }

  String commandId() {
    return commandId;
  }

  String actor() {
    return actor;
  }

  Map<String, String> metadata() {
    return metadata;
  }

  @Nullable IdempotentCommand idempotency() {
    return idempotency;
  }
}
