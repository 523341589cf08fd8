package podium.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;
import podium.kubectl.session.LiveCluster;
import podium.manifest.ManifestReader;

/** Answers requests of the Kubernetes API. */
final class ApiHandler extends Handler.Abstract {
    private final ServedCluster served;
    private final Bodies bodies;
    private final OpenApi description;
    private final Reader reader = new Reader();
    private final Writer writer = new Writer();
    private final Scales scales = new Scales();
    private final StatusWriter statuses = new StatusWriter();
    private final WatchService watches;
    private final LogService logs;
    private final StreamService streams;

    ApiHandler(ServedCluster served, ManifestReader manifests, ServerWebSocketContainer sockets) {
        this.served = served;
        this.bodies = new Bodies(manifests);
        this.description = new OpenApi(manifests.schema());
        this.watches = new WatchService(served);
        this.logs = new LogService(served);
        this.streams = new StreamService(served, sockets);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Exchange exchange = new Exchange(request, response, bodies, served.times());
        try {
            Optional<ApiPath> path = ApiPath.parse(exchange.path());
            if (path.filter(StreamService::isFor).isPresent())
                return streams.open(exchange, path.get(), request, response, callback);
            if (path.isPresent() && StreamService.isWebSocket(request) && exchange.parameters().isOn("watch"))
                return streams.watch(watches.socket(exchange, path.get()), request, response, callback);
            route(exchange);
        } catch (ApiException e) {
            exchange.answer(e.code(), e.status());
        } catch (UncheckedIOException e) {
            // The client has gone; there is nobody to tell.
            callback.failed(e);
            return true;
        } catch (RuntimeException e) {
            if (response.isCommitted()) throw e;
            ApiException defect = ApiException.of(500, "InternalError", "Internal error occurred: " + e);
            exchange.answer(defect.code(), defect.status());
        }
        callback.succeeded();
        return true;
    }

    private void route(Exchange exchange) throws IOException, InterruptedException {
        String path = exchange.path();
        if (path.equals("/healthz") || path.equals("/livez") || path.equals("/readyz")) {
            exchange.text(200, "text/plain", "ok");
            return;
        }
        Optional<ObjectNode> fixed = Discovery.at(path).or(() -> description.at(path));
        if (fixed.isPresent()) {
            exchange.answer(200, fixed.get());
            return;
        }
        if (!path.startsWith("/api/") && !path.startsWith("/apis/")) throw ApiException.noPath();
        objects(exchange, ApiPath.parse(path).orElseThrow(ApiException::noPath));
    }

    private void objects(Exchange exchange, ApiPath path) throws IOException, InterruptedException {
        switch (path.subresource()) {
            case "" -> plain(exchange, path);
            case "status" -> status(exchange, path);
            case "scale" -> scale(exchange, path);
            case "ephemeralcontainers" -> containers(exchange, path);
            case "log" -> logs.log(exchange, path);
            case "eviction" -> {
                JsonNode options = exchange.body().path("deleteOptions");
                exchange.answer(201, served.ask(c -> writer.delete(c, path, exchange.parameters(), options)));
            }
            default -> throw ApiException.noPath();
        }
    }

    private void plain(Exchange exchange, ApiPath path) throws IOException, InterruptedException {
        Parameters parameters = exchange.parameters();
        String accept = exchange.header(HttpHeader.ACCEPT);
        switch (exchange.method()) {
            case "GET" -> {
                if (parameters.isOn("watch")) watches.watch(exchange, path);
                else
                    ask(exchange, 200, c -> path.isOne()
                            ? reader.one(c, path, parameters, accept)
                            : reader.list(c, path, parameters, accept));
            }
            case "POST" -> {
                ObjectNode body = exchange.object();
                if (path.type().plural().endsWith("reviews")) exchange.answer(201, Reviews.answered(path, body));
                else write(exchange, c -> writer.create(c, path, exchange.client(), body));
            }
            case "PUT" -> {
                ObjectNode body = exchange.object();
                write(exchange, c -> writer.replace(c, path, exchange.client(), body));
            }
            case "PATCH" -> {
                JsonNode body = exchange.body();
                String form = exchange.header(HttpHeader.CONTENT_TYPE);
                write(exchange, c -> writer.patch(c, path, exchange.client(), form, body));
            }
            case "DELETE" -> {
                JsonNode body = exchange.body();
                ask(exchange, 200, c -> path.isOne()
                        ? writer.delete(c, path, parameters, body)
                        : writer.deleteAll(c, path, parameters, body));
            }
            default -> throw ApiException.noVerb();
        }
    }

    private void status(Exchange exchange, ApiPath path) throws IOException, InterruptedException {
        switch (exchange.method()) {
            case "GET" -> plain(exchange, path);
            case "PUT" -> {
                ObjectNode body = exchange.object();
                ask(exchange, 200, c -> statuses.replace(c, path, exchange.client().manager(), body));
            }
            case "PATCH" -> {
                JsonNode body = exchange.body();
                String form = exchange.header(HttpHeader.CONTENT_TYPE);
                ask(exchange, 200, c -> statuses.patch(c, path, exchange.client().manager(), form, body));
            }
            default -> throw ApiException.noVerb();
        }
    }

    private void containers(Exchange exchange, ApiPath path) throws IOException, InterruptedException {
        switch (exchange.method()) {
            case "GET" -> plain(exchange, path);
            case "PUT", "PATCH" -> {
                JsonNode body = exchange.body();
                String form = exchange.method().equals("PUT") ? "" : exchange.header(HttpHeader.CONTENT_TYPE);
                write(exchange, c -> writer.addContainers(c, path, exchange.client(), form, body));
            }
            default -> throw ApiException.noVerb();
        }
    }

    private void scale(Exchange exchange, ApiPath path) {
        switch (exchange.method()) {
            case "GET" -> ask(exchange, 200, c -> scales.read(c, path));
            case "PUT", "PATCH" -> {
                JsonNode body = exchange.body();
                String form = exchange.method().equals("PUT") ? "" : exchange.header(HttpHeader.CONTENT_TYPE);
                ask(exchange, 200, c -> scales.write(c, path, exchange.client(), form, body));
            }
            default -> throw ApiException.noVerb();
        }
    }

    private void write(Exchange exchange, Function<LiveCluster, Outcome> change) {
        Outcome outcome = served.ask(change);
        outcome.warnings().forEach(exchange::warn);
        exchange.answer(outcome.created() ? 201 : 200, outcome.answer());
    }

    private void ask(Exchange exchange, int code, Function<LiveCluster, ObjectNode> question) {
        exchange.answer(code, served.ask(question));
    }
}
