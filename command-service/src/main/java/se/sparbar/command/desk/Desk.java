package se.sparbar.command.desk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.log.Appended;
import se.sparbar.command.log.Dispatch;
import se.sparbar.command.log.EventLog;
import se.sparbar.command.log.IdempotencyKeyReused;
import se.sparbar.command.log.IdempotentCommand;
import se.sparbar.command.log.PastCommand;
import se.sparbar.command.text.Texts;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.DomainEvent.Rewriting;
import se.sparbar.ids.StreamId;

/// Carries out a command whose turn it is: the same answer again for a retry, nothing for a sender
/// who has not seen what others did, else through Axon to the log.
public final class Desk {
  /// A command about one stream with what surrounds it, read in its turn.
  ///
  /// @param version of the stream when it was read
  /// @param message for the stream's Axon adapter
  record Ready(StreamId stream, long version, Object message) {}

  private final EventLog log;
  private final CommandGateway gateway;
  private final Supplier<UUID> ids;

  public Desk(EventLog log, CommandGateway gateway, Supplier<UUID> ids) {
    this.log = log;
    this.gateway = gateway;
    this.ids = ids;
  }

  /// Call only within the turn of the command.
  Receipt carryOut(Order order, Supplier<Ready> reading) {
    return past(order).orElseGet(() -> send(order, reading.get()));
  }

  /// What was answered when this very request came before.
  Optional<Receipt> past(Order order) {
    Order.@Nullable Idempotency given = order.idempotency();
    if (given == null) {
      return Optional.empty();
    }
    Optional<PastCommand> past = log.past(key(order.actor(), given));
    past.filter(p -> !p.requestHash().equals(given.requestHash()))
        .ifPresent(p -> {
          throw new IdempotencyKeyReused(given.key());
        });
    return past.map(Desk::again);
  }

  /// The same with what is to say of what was recorded: what a rättelse changed, and that it came
  /// late (rule 4). It stands in the log, so a retry is told it too.
  Receipt told(Receipt receipt) {
    Recorded last = log.after(receipt.position() - 1, 1).getFirst().decode();
    Receipt told =
        last.event() instanceof Rewriting rewriting ? receipt.with(rewriting.change()) : receipt;
    if (last.cameLate()) {
      return told.with(warning(last.isAfterAdoption() ? "AFTER_ADOPTION" : "LATE", last));
    }
    return told;
  }

  private static Receipt.Warning warning(String code, Recorded of) {
    return new Receipt.Warning(code, Texts.of("warning." + code, of.event().occurredOn()));
  }

  private Receipt send(Order order, Ready ready) {
    if (order.ifVersion() != null && order.ifVersion() != ready.version()) {
      throw stale(order.ifVersion(), ready);
    }
    Dispatch dispatch =
        new Dispatch(
            ids.get().toString(), order.actor(), order.metadata(), idempotency(order, ready));
    gateway.sendAndWait(new GenericCommandMessage<>(ready.message(), dispatch.metaData()));
    Appended appended = Objects.requireNonNull(dispatch.appended(), "a command without events");
    @Nullable PastCommand earlier = appended.earlier();
    return earlier == null
        ? receipt(
            ready.stream().value(),
            ready.version(),
            appended.firstPosition(),
            appended.lastPosition())
        : again(earlier);
  }

  private Stale stale(long expected, Ready ready) {
    List<Stale.Since> since =
        expected < ready.version()
            ? log.stream(ready.stream().stream(), expected + 1).stream()
                .map(row -> new Stale.Since(row.streamVersion(), row.type(), row.occurredOn()))
                .toList()
            : List.of();
    return new Stale(expected, ready.version(), since);
  }

  /// The answer kept for a retry: the stream, and its version before; the positions say the rest,
  /// for all events of one command are in its stream.
  private static @Nullable IdempotentCommand idempotency(Order order, Ready ready) {
    Order.@Nullable Idempotency given = order.idempotency();
    return given == null
        ? null
        : new IdempotentCommand(
            key(order.actor(), given),
            given.requestHash(),
            ready.stream().value() + " " + ready.version());
  }

  private static Receipt again(PastCommand past) {
    String[] idAndVersion = past.answer().split(" ", 2);
    return receipt(
        UUID.fromString(idAndVersion[0]),
        Long.parseLong(idAndVersion[1]),
        past.firstPosition(),
        past.lastPosition());
  }

  private static Receipt receipt(UUID id, long before, long first, long last) {
    return new Receipt(id, before + last - first + 1, last);
  }

  private static String key(String actor, Order.Idempotency given) {
    return actor + "/" + given.key();
  }
}
