package se.sparbar.command.log;

/// The idempotency key was used for another request.
public final class IdempotencyKeyReused extends RuntimeException {
  public IdempotencyKeyReused(String key) {
    super("idempotency key used for another request: " + key);
  }
}
