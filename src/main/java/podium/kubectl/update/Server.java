package podium.kubectl.update;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.ObjectMeta;
import podium.cluster.pod.Container;
import podium.cluster.pod.Pod;
import podium.kubectl.resource.ApiTrees;
import podium.kubectl.resource.ManifestFiles;
import podium.kubectl.resource.ResourceType;
import podium.kubectl.session.LiveCluster;
import podium.manifest.Document;
import podium.manifest.Manifest;
import podium.manifest.Refusal;
import podium.manifest.ownership.ManagedFields;
import podium.manifest.tree.GoJson;
import podium.simulation.Answer;
import podium.simulation.Author;
import podium.simulation.Request;
import podium.simulation.api.EphemeralContainers;
import podium.simulation.api.Propagation;
import podium.simulation.api.Updates;
import podium.text.Source;

/** The API server as clients meet it: decoding, defaults and validation, then the store. */
public final class Server {
    private final LiveCluster cluster;
    private final ApiTrees trees;
    private final Updates updates;
    private final Author author;

    /**
     * A server before a cluster.
     *
     * @param author who writes to it
     */
    public Server(LiveCluster cluster, ApiTrees trees, Author author) {
        this.cluster = cluster;
        this.trees = trees;
        this.author = author;
        this.updates = new Updates(cluster.reader());
    }

    /** Reads one object as the server would, in a namespace. */
    public Document read(ObjectNode tree, String namespace) {
        Manifest manifest = cluster.reader().read(new Source("request", GoJson.compact(tree)),
                ManifestFiles.admission(cluster.view(), namespace));
        return manifest.documents().getFirst();
    }

    /**
     * Stores a new object.
     *
     * @param store whether it is stored, not only looked at
     * @throws Refused when the server does not take it
     */
    public ApiObject create(ResourceType type, ObjectNode tree, String namespace, boolean store) {
        Document document = read(unclaimed(tree), namespace);
        document.refusal().ifPresent(r -> {
            throw new Refused(r);
        });
        ApiObject object = placed(type, trees.object(document).orElseThrow(), namespace);
        String name = object.metadata().name();
        if (!name.isEmpty() && cluster.view().find(object.key()).isPresent()) {
            throw Refused.of("AlreadyExists", type.qualified() + " \"" + name + "\" already exists");
        }
        if (!store) return object;
        return switch (cluster.send(new Request.Create(object, author))) {
            case Answer.Stored(ApiObject stored) -> stored;
            case Answer.Refused(String message) -> throw Refused.of("Forbidden", message);
            default -> throw new IllegalStateException("no answer to a creation");
        };
    }

    private static ApiObject placed(ResourceType type, ApiObject object, String namespace) {
        ObjectMeta meta = object.metadata();
        if (!type.isNamespaced()) return object.withMetadata(meta.withNamespace(""));
        return meta.namespace().isEmpty() ? object.withMetadata(meta.withNamespace(namespace)) : object;
    }

    /**
     * Stores an object anew.
     *
     * @param tree the whole object as it is to be
     * @throws Refused when the server does not take it
     */
    public ApiObject update(ResourceType type, ApiObject old, ObjectNode tree, boolean store) {
        Author writer = claiming(old, tree);
        ApiObject object = switch (updates.judge(old, unclaimed(tree))) {
            case Updates.Outcome.Taken(ApiObject taken) -> taken;
            case Updates.Outcome.Refused(Refusal refusal) -> throw new Refused(refusal);
        };
        if (!store) return object;
        return switch (cluster.send(new Request.Replace(object, writer))) {
            case Answer.Stored(ApiObject stored) -> stored;
            default -> throw Refused.of("NotFound", type.qualified() + " \"" + old.metadata().name()
                    + "\" not found");
        };
    }

    /** Rule: a client that sends other managers than there are sets them; one that sends none leaves them. */
    private Author claiming(ApiObject old, ObjectNode tree) {
        JsonNode sent = tree.path("metadata").path("managedFields");
        if (!(author instanceof Author.Updater(String manager, String subresource, var object, _)) || sent.isEmpty()
                || ManagedFields.read(sent).sameAs(cluster.owners(old)))
            return author;
        return new Author.Updater(manager, subresource, object, Optional.of(sent.deepCopy()));
    }

    private static ObjectNode unclaimed(ObjectNode tree) {
        if (!tree.path("metadata").has("managedFields")) return tree;
        ObjectNode copy = tree.deepCopy();
        ((ObjectNode) copy.path("metadata")).remove("managedFields");
        return copy;
    }

    /**
     * Adds a container to a running Pod.
     *
     * @param container as in a Pod's spec, with {@code targetContainerName} when it looks at another
     * @throws Refused when the server does not take it
     */
    public Pod addContainer(Pod pod, ObjectNode container) {
        Container added = switch (new EphemeralContainers(cluster.reader()).judge(pod, container)) {
            case EphemeralContainers.Outcome.Taken(Container taken) -> taken;
            case EphemeralContainers.Outcome.Refused(Refusal refusal) -> throw new Refused(refusal);
        };
        List<Container> all = new ArrayList<>(pod.spec().ephemeralContainers());
        all.add(added);
        Pod wanted = pod.withSpec(pod.spec().withEphemeralContainers(all));
        return switch (cluster.send(new Request.Replace(wanted, author.through("ephemeralcontainers")))) {
            case Answer.Stored(Pod stored) -> stored;
            default -> throw Refused.of("NotFound", "pods \"" + pod.metadata().name() + "\" not found");
        };
    }

    /** Asks for a deletion; the object goes when it can. */
    public void delete(ApiObject object, Optional<Long> grace, Propagation propagation) {
        cluster.send(new Request.Delete(object.key(), grace, propagation));
    }
}
