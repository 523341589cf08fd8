package podium.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import podium.kubectl.resource.ResourceType;
import podium.manifest.Refusal;
import podium.manifest.rules.Cause;

/** A request that the server does not carry out, as the Status object that tells so. Rule: api.md §1.4. */
final class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int code;
    private final transient ObjectNode status;

    private ApiException(int code, ObjectNode status) {
        super(status.path("message").asText(), null, false, false);
        this.code = code;
        this.status = status;
    }

    /** A refusal with a reason such as {@code NotFound}. */
    static ApiException of(int code, String reason, String message) {
        return new ApiException(code, status(code, reason, message));
    }

    /** There is no such object. */
    static ApiException notFound(ResourceType type, String name) {
        ObjectNode status = status(404, "NotFound", type.qualified() + " \"" + name + "\" not found");
        details(status, name, type.group(), type.plural());
        return new ApiException(404, status);
    }

    /** There is no such path. */
    static ApiException noPath() {
        return of(404, "NotFound", "the server could not find the requested resource");
    }

    /** There is no such verb for a path. */
    static ApiException noVerb() {
        return of(405, "MethodNotAllowed", "the server does not allow this method on the requested resource");
    }

    /** An object that the reader of manifests refuses. */
    static ApiException of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Client client -> of(400, "BadRequest", client.message());
            case Refusal.Status s -> of(code(s.reason()), s.reason(), s.message());
            case Refusal.Invalid invalid -> invalid(invalid);
        };
    }

    private static ApiException invalid(Refusal.Invalid invalid) {
        List<Cause> causes = invalid.causes();
        String list = String.join(", ", causes.stream().map(Cause::toString).toList());
        ObjectNode status = status(422, "Invalid", invalid.qualifiedKind() + " \"" + invalid.name() + "\" is invalid: "
                + (causes.size() == 1 ? list : "[" + list + "]"));
        int dot = invalid.qualifiedKind().indexOf('.');
        ObjectNode details = details(status, invalid.name(),
                dot < 0 ? "" : invalid.qualifiedKind().substring(dot + 1), invalid.kind());
        ArrayNode array = details.putArray("causes");
        for (Cause cause : causes) {
            array.addObject().put("reason", "FieldValueInvalid").put("message", cause.message()).put("field",
                    cause.path());
        }
        return new ApiException(422, status);
    }

    private static ObjectNode details(ObjectNode status, String name, String group, String kind) {
        ObjectNode details = status.putObject("details").put("name", name);
        if (!group.isEmpty()) details.put("group", group);
        return details.put("kind", kind);
    }

    private static ObjectNode status(int code, String reason, String message) {
        ObjectNode status = JsonNodeFactory.instance.objectNode().put("kind", "Status").put("apiVersion", "v1");
        status.putObject("metadata");
        return status.put("status", "Failure").put("message", message).put("reason", reason).put("code", code);
    }

    private static int code(String reason) {
        return switch (reason.toLowerCase(Locale.ROOT)) {
            case "notfound" -> 404;
            case "forbidden" -> 403;
            case "alreadyexists", "conflict" -> 409;
            case "invalid" -> 422;
            default -> 400;
        };
    }

    int code() {
        return code;
    }

    ObjectNode status() {
        return status;
    }
}
