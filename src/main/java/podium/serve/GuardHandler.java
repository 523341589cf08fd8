package podium.serve;

import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Lets through what the guard lets through, also requests that become a WebSocket. */
final class GuardHandler extends Handler.Wrapper {
    private final Guard guard;

    GuardHandler(Guard guard, Handler inner) {
        super(inner);
        this.guard = guard;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Optional<ApiException> refusal = guard.refusal(header(request, HttpHeader.HOST),
                header(request, HttpHeader.ORIGIN), header(request, HttpHeader.AUTHORIZATION));
        if (refusal.isEmpty()) return super.handle(request, response, callback);
        response.setStatus(refusal.get().code());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        Content.Sink.write(response, true, refusal.get().status().toString(), callback);
        return true;
    }

    private static String header(Request request, HttpHeader header) {
        return Optional.ofNullable(request.getHeaders().get(header)).orElse("");
    }
}
