package podium.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import podium.cluster.ApiObject;
import podium.cluster.pod.Containers;
import podium.cluster.pod.Pod;
import podium.kubectl.resource.ApiTrees;
import podium.kubectl.resource.Stock;
import podium.kubectl.session.LiveCluster;
import podium.kubectl.update.OwnedTrees;
import podium.kubectl.update.Refused;
import podium.kubectl.update.Server;
import podium.kubectl.update.ServerSideApply;
import podium.manifest.schema.Kind;
import podium.simulation.Author;
import podium.simulation.api.Propagation;

/** Carries out what changes objects, by the same server that our own kubectl talks to. */
final class Writer {
    /** Kinds of which a deletion is answered with the object even when it is gone. */
    private static final List<String> RETURNED = List.of("Pod", "PersistentVolume", "PersistentVolumeClaim",
            "PodTemplate", "ResourceQuota", "ServiceAccount");
    private final ApiTrees trees = new ApiTrees();

    /**
     * Stores a new object.
     *
     * @throws ApiException when the server does not take it
     */
    Outcome create(LiveCluster cluster, ApiPath path, Client client, ObjectNode body) {
        ObjectNode tree = addressed(path, body);
        List<String> warnings = lighten(cluster, path, client.parameters(), tree);
        return taken(cluster, warnings, true,
                () -> new Server(cluster, trees, client.author()).create(path.type(), tree,
                        path.namespace(), stores(client.parameters())));
    }

    /** Stores an object anew. */
    Outcome replace(LiveCluster cluster, ApiPath path, Client client, ObjectNode body) {
        ApiObject old = stored(cluster, path);
        ObjectNode tree = addressed(path, body);
        return update(cluster, path, client, old, tree);
    }

    /**
     * Changes an object by a patch.
     *
     * @param form the content type: which of the four kinds of patch it is; by apply, what is not there is created
     */
    Outcome patch(LiveCluster cluster, ApiPath path, Client client, String form, JsonNode patch) {
        if (Patches.applies(form)) return apply(cluster, path, client, Patches.object(patch));
        ApiObject object = stored(cluster, path);
        Kind kind = kind(cluster, path).orElseThrow(ApiException::noVerb);
        ObjectNode changed = Patches.apply(form, new OwnedTrees(cluster, trees).tree(object), patch, kind.type());
        return update(cluster, path, client, object, changed);
    }

    private Outcome apply(LiveCluster cluster, ApiPath path, Client client, ObjectNode config) {
        ObjectNode tree = addressed(path, config);
        List<String> warnings = new ArrayList<>();
        new Server(cluster, trees, Author.server()).read(tree, path.namespace()).warnings().forEach(
                w -> warnings.add(w.toString()));
        ServerSideApply.Terms terms = new ServerSideApply.Terms(client.applier(), client.parameters().isOn("force"),
                stores(client.parameters()));
        boolean isNew = new Stock(cluster.view(), trees).find(path.type(), path.namespace(), path.name()).isEmpty();
        return taken(cluster, warnings, isNew, () -> new ServerSideApply(cluster, trees).apply(path.type(), tree,
                path.namespace(), terms));
    }

    /** A tree that names the version which it changes is refused when there is a newer one. */
    private Outcome update(LiveCluster cluster, ApiPath path, Client client, ApiObject old, ObjectNode tree) {
        String version = tree.path("metadata").path("resourceVersion").asText();
        if (!version.isEmpty() && !version.equals(old.metadata().resourceVersion())) throw conflict(path);
        List<String> warnings = lighten(cluster, path, client.parameters(), tree);
        client.placeInTime(tree.path("metadata").path("managedFields"));
        return taken(cluster, warnings, false,
                () -> new Server(cluster, trees, client.author()).update(path.type(), old, tree,
                        stores(client.parameters())));
    }

    /**
     * Adds to a running Pod the ephemeral containers of the changed object that it has not got.
     *
     * @param form which kind of patch it is; empty for the whole object
     */
    Outcome addContainers(LiveCluster cluster, ApiPath path, Client client, String form, JsonNode body) {
        Pod pod = (Pod) stored(cluster, path);
        Kind kind = kind(cluster, path).orElseThrow(ApiException::noVerb);
        JsonNode changed = form.isEmpty() ? body : Patches.apply(form, trees.tree(pod), body, kind.type());
        return taken(cluster, List.of(), false, () -> {
            Pod grown = pod;
            for (JsonNode container : changed.path("spec").path("ephemeralContainers")) {
                String name = container.path("name").asText();
                if (Containers.named(pod.spec().ephemeralContainers(), name).isEmpty())
                    grown = new Server(cluster, trees, client.author()).addContainer(grown, (ObjectNode) container);
            }
            return grown;
        });
    }

    /** Takes out unknown fields, where they are not refused; the warnings of that and of the server's own rules. */
    private List<String> lighten(LiveCluster cluster, ApiPath path, Parameters parameters, ObjectNode tree) {
        List<String> warnings = new ArrayList<>();
        kind(cluster, path).ifPresent(k -> warnings.addAll(Strictness.of(parameters).lighten(tree, k)));
        new Server(cluster, trees, Author.server()).read(tree, path.namespace()).warnings().forEach(
                w -> warnings.add(w.toString()));
        return warnings;
    }

    /** Asks for a deletion; answered with the object while it is on its way, and with success once it is gone. */
    ObjectNode delete(LiveCluster cluster, ApiPath path, Parameters parameters, JsonNode options) {
        ApiObject object = stored(cluster, path);
        String uid = options.path("preconditions").path("uid").asText();
        if (!uid.isEmpty() && !uid.equals(object.metadata().uid())) throw conflict(path);
        if (stores(parameters) && options.path("dryRun").isEmpty()) {
            new Server(cluster, trees, Author.server()).delete(object, grace(parameters, options),
                    propagation(parameters, options));
        }
        return new Stock(cluster.view(), trees).find(path.type(), path.namespace(), path.name()).map(
                trees::tree).orElseGet(
                        () -> RETURNED.contains(path.type().kind()) ? trees.tree(object) : gone(path, object));
    }

    /** Asks for the deletion of all that a request selects. */
    ObjectNode deleteAll(LiveCluster cluster, ApiPath path, Parameters parameters, JsonNode options) {
        Selection selection = Selection.of(path, parameters, trees);
        ObjectNode list = trees.empty().put("kind", path.type().kind() + "List").put("apiVersion",
                path.type().apiVersion());
        list.putObject("metadata");
        ArrayNode items = list.putArray("items");
        for (ApiObject object : new Stock(cluster.view(), trees).all(path.type())) {
            if (!selection.has(object)) continue;
            items.add(trees.tree(object));
            new Server(cluster, trees, Author.server()).delete(object, grace(parameters, options),
                    propagation(parameters, options));
        }
        return list;
    }

    private ApiObject stored(LiveCluster cluster, ApiPath path) {
        return new Stock(cluster.view(), trees).find(path.type(), path.namespace(), path.name()).orElseThrow(
                () -> ApiException.notFound(path.type(), path.name()));
    }

    private static Optional<Kind> kind(LiveCluster cluster, ApiPath path) {
        return cluster.reader().schema().kind(path.type().apiVersion(), path.type().kind());
    }

    /** What a body leaves out the path says: kind, version, namespace. */
    private static ObjectNode addressed(ApiPath path, ObjectNode body) {
        ObjectNode tree = body.deepCopy();
        if (!tree.hasNonNull("apiVersion")) tree.put("apiVersion", path.type().apiVersion());
        if (!tree.hasNonNull("kind")) tree.put("kind", path.type().kind());
        if (path.type().isNamespaced()) {
            ObjectNode metadata = tree.withObject("/metadata");
            String named = metadata.path("namespace").asText();
            if (!named.isEmpty() && !named.equals(path.namespace())) {
                throw ApiException.of(400, "BadRequest", "the namespace of the provided object does not match the "
                        + "namespace sent on the request");
            }
            metadata.put("namespace", path.namespace());
        }
        return tree;
    }

    private static boolean stores(Parameters parameters) {
        return !parameters.all("dryRun").contains("All");
    }

    private static Optional<Long> grace(Parameters parameters, JsonNode options) {
        if (parameters.number("gracePeriodSeconds").isPresent())
            return Optional.of(parameters.number("gracePeriodSeconds").getAsLong());
        JsonNode seconds = options.path("gracePeriodSeconds");
        return seconds.isNumber() ? Optional.of(seconds.asLong()) : Optional.empty();
    }

    private static Propagation propagation(Parameters parameters, JsonNode options) {
        String word = parameters.optional("propagationPolicy").orElse(options.path("propagationPolicy").asText());
        return switch (word) {
            case "Orphan" -> Propagation.ORPHAN;
            case "Foreground" -> Propagation.FOREGROUND;
            default -> Propagation.BACKGROUND;
        };
    }

    private ObjectNode gone(ApiPath path, ApiObject object) {
        ObjectNode status = trees.empty().put("kind", "Status").put("apiVersion", "v1");
        status.putObject("metadata");
        status.put("status", "Success");
        status.putObject("details").put("name", object.metadata().name()).put("kind", path.type().plural()).put("uid",
                object.metadata().uid());
        return status;
    }

    private static ApiException conflict(ApiPath path) {
        return ApiException.of(409, "Conflict", "Operation cannot be fulfilled on " + path.type().qualified() + " \""
                + path.name() + "\": the object has been modified; please apply your changes to the latest version and "
                + "try again");
    }

    private Outcome taken(LiveCluster cluster, List<String> warnings, boolean created,
            Supplier<ApiObject> change) {
        try {
            return new Outcome(new OwnedTrees(cluster, trees).tree(change.get()), warnings, created);
        } catch (Refused refused) {
            throw ApiException.of(refused.refusal());
        }
    }
}
