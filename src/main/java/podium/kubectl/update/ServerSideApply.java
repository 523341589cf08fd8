package podium.kubectl.update;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.kubectl.resource.ApiTrees;
import podium.kubectl.resource.ResourceType;
import podium.kubectl.resource.Stock;
import podium.kubectl.session.LiveCluster;
import podium.manifest.ownership.Claims;
import podium.manifest.ownership.ConfigCheck;
import podium.manifest.ownership.Conflict;
import podium.manifest.ownership.EmptyObjects;
import podium.manifest.ownership.LastApplied;
import podium.manifest.ownership.Ledger;
import podium.manifest.ownership.Manager;
import podium.manifest.schema.Kind;
import podium.manifest.tree.GoJson;
import podium.simulation.Author;

/** The server's side of {@code kubectl apply --server-side}. Rule: docs/decisions, 7. */
public final class ServerSideApply {
    /** The manager that stands for kubectl's apply on either side. */
    private static final String KUBECTL = "kubectl";
    private final LiveCluster cluster;
    private final ApiTrees trees;

    /** The server of a cluster. */
    public ServerSideApply(LiveCluster cluster, ApiTrees trees) {
        this.cluster = cluster;
        this.trees = trees;
    }

    /**
     * How it is applied.
     *
     * @param manager who is to own what the configuration names
     * @param force whether fields are taken from others
     * @param store whether the result is stored, not only looked at
     */
    public record Terms(String manager, boolean force, boolean store) {
    }

    /**
     * Applies a configuration; an object that is not there is created.
     *
     * @throws Refused when others own what it changes, or when the server does not take it
     */
    public ApiObject apply(ResourceType type, ObjectNode config, String namespace, Terms terms) {
        Kind kind = cluster.reader().schema().kind(type.apiVersion(), type.kind()).orElseThrow(() -> Refused.of(
                "NotFound", "the server could not find the requested resource"));
        if (config.path("metadata").hasNonNull("managedFields"))
            throw Refused.of("BadRequest", "metadata.managedFields must be nil");
        ConfigCheck.of(config, kind).ifPresent(problem -> {
            throw Refused.of("", problem);
        });
        Optional<ApiObject> stored = new Stock(cluster.view(), trees).find(type, namespace,
                config.path("metadata").path("name").asText());
        Claims claims = stored.map(cluster::owners).orElse(Claims.NONE);
        ObjectNode live = stored.map(o -> EmptyObjects.filled(trees.tree(o), kind)).orElseGet(
                () -> EmptyObjects.of(kind));
        Ledger.Applied.Taken taken = taken(claims, live, config, kind, terms);
        ObjectNode tree = taken.tree();
        if (terms.manager().equals(KUBECTL)) LastApplied.renew(tree, config);
        Server server = new Server(cluster, trees, new Author.Applier(terms.manager(), config.deepCopy()));
        if (stored.isEmpty()) return server.create(type, tree, namespace, terms.store());
        boolean isSame = GoJson.compact(tree).equals(GoJson.compact(live)) && taken.claims().sameAs(claims);
        return server.update(type, stored.get(), tree, terms.store() && !isSame);
    }

    private Ledger.Applied.Taken taken(Claims claims, ObjectNode live, ObjectNode config, Kind kind, Terms terms) {
        Manager manager = Manager.applier(terms.manager(), kind.apiVersion());
        return switch (Ledger.apply(claims, live, config, kind, manager, terms.force(), cluster.now())) {
            case Ledger.Applied.Taken taken -> taken;
            case Ledger.Applied.Conflicts(List<Conflict> found) -> {
                List<Conflict> left = terms.manager().equals(KUBECTL) ? LastApplied.foreign(found, live, kind) : found;
                if (!left.isEmpty()) throw Refused.of("Conflict", Conflict.message(left));
                yield taken(claims, live, config, kind, new Terms(terms.manager(), true, terms.store()));
            }
        };
    }
}
