package se.sparbar.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/// The bytes of a request.
public final class Body {
  private Body() {}

  /// @throws TooLarge when there are more
  public static byte[] atMost(HttpServletRequest request, int largest) throws IOException {
    byte[] body = request.getInputStream().readNBytes(largest + 1);
    if (body.length > largest) {
      throw new TooLarge(largest);
    }
    return body;
  }
}
