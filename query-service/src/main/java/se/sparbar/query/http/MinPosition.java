package se.sparbar.query.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.sparbar.query.figures.Positions;
import se.sparbar.query.text.Texts;

/// Lets a reader see its own write: a request with `X-Min-Position` waits until the facts have come
/// that far.
@Component
class MinPosition implements HandlerInterceptor, WebMvcConfigurer {
  static final String HEADER = "X-Min-Position";

  private static final Duration AT_MOST = Duration.ofSeconds(5);

  private final Positions positions;

  MinPosition(Positions positions) {
    this.positions = positions;
  }

  /// The facts did not come that far in time.
  static final class TooSlow extends RuntimeException {
    TooSlow(long position) {
      super(Long.toString(position));
    }
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws InterruptedException {
    @Nullable String given = request.getHeader(HEADER);
    if (given != null) {
      long position = read(given);
      if (!positions.await(position, AT_MOST)) {
        throw new TooSlow(position);
      }
    }
    return true;
  }

  private static long read(String given) {
    if (!given.matches("[0-9]{1,18}")) {
      throw new InvalidRequest(
          List.of(
              new InvalidRequest.Wrong(
                  HEADER,
                  Texts.text("error.number", given, "0", "999999999999999999"),
                  "INVALID_NUMBER")));
    }
    return Long.parseLong(given);
  }
}
