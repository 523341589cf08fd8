package podium.manifest.admission;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import podium.manifest.schema.Kind;

/** What admission refuses before an object is validated, in its order. Rule: api.md §6.1 to §6.4. */
public final class Forbidding {
    private Forbidding() {
    }

    /**
     * A refusal.
     *
     * @param reason as in {@code Forbidden}
     * @param path the field to blame
     */
    public record Refused(String reason, String message, String path, String rule) {
    }

    /** The first refusal; empty when admission lets the object pass. */
    public static Optional<Refused> first(JsonNode object, String kind, boolean namespaced, ClusterView cluster) {
        String namespace = cluster.namespaceOf(object);
        if (namespaced && !cluster.hasNamespace(namespace)) {
            return Optional.of(new Refused("NotFound", "namespaces \"" + namespace + "\" not found",
                    "metadata.namespace", "The namespace must exist before objects go into it."));
        }
        return kind.equals("Pod") ? pod(object, namespace, cluster) : Optional.empty();
    }

    private static Optional<Refused> pod(JsonNode pod, String namespace, ClusterView cluster) {
        JsonNode spec = pod.path("spec");
        String account = spec.path("serviceAccountName").asText();
        if (!cluster.hasServiceAccount(namespace, account)) {
            return forbidden(pod, "error looking up service account " + namespace + "/" + account
                    + ": serviceaccount \"" + account + "\" not found", "spec.serviceAccountName",
                    "The service account must exist before its Pods; leave the field out for the account default.");
        }
        return cluster.isOpen() ? Optional.empty() : priority(pod, spec).or(() -> runtimeClass(pod, spec));
    }

    private static Optional<Refused> priority(JsonNode pod, JsonNode spec) {
        String name = spec.path("priorityClassName").asText();
        int computed = PodAdmission.builtInPriority(name);
        if (!name.isEmpty() && computed == 0) {
            return forbidden(pod, "no PriorityClass with name " + name + " was found", "spec.priorityClassName",
                    "A priority class must exist before its Pods.");
        }
        if (spec.has("priority") && spec.path("priority").asInt() != computed) {
            return forbidden(pod, "the integer value of priority (" + spec.path("priority").asInt()
                    + ") must not be provided in pod spec; priority admission controller computed " + computed
                    + " from the given PriorityClass name", "spec.priority",
                    "The priority follows from priorityClassName; leave the number out.");
        }
        return Optional.empty();
    }

    private static Optional<Refused> runtimeClass(JsonNode pod, JsonNode spec) {
        String name = spec.path("runtimeClassName").asText();
        if (!name.isEmpty()) {
            return forbidden(pod, "pod rejected: RuntimeClass \"" + name + "\" not found", "spec.runtimeClassName",
                    "A runtime class must exist before its Pods.");
        }
        return Optional.empty();
    }

    /** What admission and storage refuse of an object that has been found valid. */
    public static Optional<Refused> afterValidation(JsonNode object, Kind kind, ClusterView cluster) {
        JsonNode overhead = object.path("spec").path("overhead");
        if (cluster.isOpen()) return Optional.empty();
        if (kind.qualified().equals("Pod") && !overhead.isEmpty()) {
            return forbidden(object,
                    "pod rejected: Pod Overhead set without corresponding RuntimeClass defined Overhead",
                    "spec.overhead", "The overhead is set by a runtime class, never by hand.");
        }
        return BuiltIn.has(object, kind, cluster.namespaceOf(object))
                ? Optional.of(new Refused("AlreadyExists", kind.resource() + " \""
                        + object.path("metadata").path("name").asText() + "\" already exists", "metadata.name",
                        "Every cluster has this object from the start; give yours another name."))
                : Optional.empty();
    }

    private static Optional<Refused> forbidden(JsonNode pod, String why, String path, String rule) {
        JsonNode metadata = pod.path("metadata");
        String name = metadata.path("name").asText();
        String shown = name.isEmpty() ? metadata.path("generateName").asText() : name;
        return Optional.of(new Refused("Forbidden", "pods \"" + shown + "\" is forbidden: " + why, path, rule));
    }
}
