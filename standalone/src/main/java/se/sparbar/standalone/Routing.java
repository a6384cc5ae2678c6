package se.sparbar.standalone;

import java.net.URI;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.proxy.ProxyHandler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// Reads go to query-service, and so does the one POST that only reads; everything else goes to
/// command-service, and so does the one GET that asks how far a write has come.
final class Routing extends ProxyHandler {
  private static final String REPLAYS = "/api/v1/replays";
  private static final String IMPORTS = "/api/v1/imports/";

  private volatile @Nullable URI commandService;
  private volatile @Nullable URI queryService;

  Routing() {
    setViaHost("sparbar");
    setUseServerThreadPool(true);
  }

  void commandService(URI address) {
    commandService = address;
  }

  void queryService(URI address) {
    queryService = address;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    if (target(request) == null) {
      Problem.write(
          request, response, callback, HttpStatus.SERVICE_UNAVAILABLE_503, "problem.starting");
      return true;
    }
    return super.handle(request, response, callback);
  }

  private @Nullable URI target(Request request) {
    return reads(request) ? queryService : commandService;
  }

  private static boolean reads(Request request) {
    String method = request.getMethod();
    String path = request.getHttpURI().getPath();
    boolean asks = HttpMethod.GET.is(method) || HttpMethod.HEAD.is(method);
    return asks
        ? path == null || !path.startsWith(IMPORTS)
        : HttpMethod.POST.is(method) && REPLAYS.equals(path);
  }

  @Override
  protected HttpURI rewriteHttpURI(Request request) {
    URI target = target(request);
    if (target == null) {
      throw new IllegalStateException("A service that was there has gone");
    }
    return HttpURI.build(request.getHttpURI())
        .scheme(target.getScheme())
        .authority(target.getHost(), target.getPort());
  }

  /// We are the first to see the request, so what it says of itself is not believed.
  @Override
  protected void addProxyHeaders(Request request, org.eclipse.jetty.client.Request onward) {
    addViaHeader(request, onward);
    onward.headers(headers ->
        headers
            .remove(HttpHeader.FORWARDED)
            .put(HttpHeader.X_FORWARDED_FOR, Request.getRemoteAddr(request))
            .put(HttpHeader.X_FORWARDED_PROTO, "http")
            .put(
                HttpHeader.X_FORWARDED_HOST,
                Request.getServerName(request) + ":" + Request.getServerPort(request)));
  }

  @Override
  protected void onServerToProxyResponseFailure(
      Request request,
      org.eclipse.jetty.client.Request onward,
      org.eclipse.jetty.client.Response answered,
      Response response,
      Callback callback,
      Throwable failure) {
    if (response.isCommitted()) {
      callback.failed(failure);
      return;
    }
    Problem.write(request, response, callback, HttpStatus.BAD_GATEWAY_502, "problem.unreachable");
  }
}
