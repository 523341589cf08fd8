package podium.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Fields;

/** One request and its answer. */
final class Exchange {
    private static final int MOST = 16 << 20;
    private final Request request;
    private final Response response;
    private final Bodies bodies;
    private final WallTimes times;

    Exchange(Request request, Response response, Bodies bodies, WallTimes times) {
        this.request = request;
        this.response = response;
        this.bodies = bodies;
        this.times = times;
    }

    String method() {
        return request.getMethod();
    }

    String path() {
        String path = Request.getPathInContext(request);
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    Parameters parameters() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Fields.Field field : Request.extractQueryParameters(request))
            values.put(field.getName(),
                    List.copyOf(field.getValues()));
        return new Parameters(values);
    }

    /** Who asks. */
    Client client() {
        return new Client(parameters(), header(HttpHeader.USER_AGENT), times, "");
    }

    /** A header; empty when it is not there. */
    String header(HttpHeader header) {
        return Optional.ofNullable(request.getHeaders().get(header)).orElse("");
    }

    /**
     * The body as a tree; an empty one is an empty object.
     *
     * @throws ApiException for a body that is no JSON and no YAML
     */
    JsonNode body() {
        try {
            byte[] bytes = Request.asInputStream(request).readNBytes(MOST);
            return bodies.read(bytes, header(HttpHeader.CONTENT_TYPE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The body as an object. */
    ObjectNode object() {
        if (body() instanceof ObjectNode object) return object;
        throw ApiException.of(400, "BadRequest", "the body of the request is no object");
    }

    /** Adds a warning, which kubectl prints. Rule: api.md §1.4. */
    void warn(String text) {
        String quoted = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ");
        response.getHeaders().add("Warning", "299 - \"" + quoted + "\"");
    }

    /** Answers with a tree. */
    void answer(int code, JsonNode tree) {
        text(code, "application/json", times.moved(tree).toString());
    }

    /** Answers with a text. */
    void text(int code, String type, String text) {
        response.setStatus(code);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        try (OutputStream out = Content.Sink.asOutputStream(response)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins an answer whose parts come as time passes. */
    OutputStream stream(String type) {
        response.setStatus(200);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        return Content.Sink.asOutputStream(response);
    }

    /** Whether the client is still there. */
    boolean isOpen() {
        return request.getConnectionMetaData().getConnection().getEndPoint().isOpen();
    }
}
