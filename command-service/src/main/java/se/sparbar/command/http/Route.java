package se.sparbar.command.http;

/// One way to write: a path and the command that its body is.
///
/// @param below the resource's path: nothing for what makes a new one, else `/{id}/...`
public record Route<I, C>(String below, Class<? extends C> command, Form<I, ? extends C> form) {

  public boolean creates() {
    return below.isEmpty();
  }
}
