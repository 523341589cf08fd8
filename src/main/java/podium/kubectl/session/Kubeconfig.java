package podium.kubectl.session;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The contexts that kubectl knows, and which of them it uses; there is one cluster and one user. Rule: kubectl.md §8. */
public final class Kubeconfig {
    /** The name of the one cluster, of its user, and of the first context. */
    public static final String OWN = "x";
    private static final String HIDDEN = "DATA+OMITTED";
    private final Map<String, Context> contexts = new TreeMap<>();
    private Optional<String> current = Optional.of(OWN);

    /**
     * Where commands go.
     *
     * @param namespace empty when the context names none
     */
    public record Context(String cluster, String user, String namespace) {
    }

    /** A configuration with one context. */
    public Kubeconfig(String namespace) {
        contexts.put(OWN, new Context(OWN, OWN, namespace));
    }

    /** The name of the context in use; empty when there is none. */
    public Optional<String> current() {
        return current;
    }

    /** A context. */
    public Optional<Context> context(String name) {
        return Optional.ofNullable(contexts.get(name));
    }

    /** The names of all contexts, sorted. */
    public List<String> names() {
        return List.copyOf(contexts.keySet());
    }

    /** The namespace of commands that name none. */
    public String namespace() {
        return namespace(current.orElse(""));
    }

    /** The namespace of a context, or of the one in use when none is named. */
    public String namespace(String context) {
        Optional<Context> meant = context.isEmpty() ? current.flatMap(this::context) : context(context);
        return meant.map(Context::namespace).filter(n -> !n.isEmpty()).orElse("default");
    }

    /** Whether the context in use leads to the cluster. */
    public boolean reachesCluster() {
        return current.flatMap(this::context).filter(c -> c.cluster().equals(OWN)).isPresent();
    }

    /** Uses another context, which exists. */
    public void use(String name) {
        current = Optional.of(name);
    }

    /** Uses none. */
    public void useNone() {
        current = Optional.empty();
    }

    /** Stores a context; the one in use stays. */
    public void put(String name, Context context) {
        contexts.put(name, context);
    }

    /** Takes a context away; what was in use stays named. */
    public void remove(String name) {
        contexts.remove(name);
    }

    /** The configuration as its file holds it; only what the context in use needs when it is to be small. */
    public ObjectNode tree(boolean minified) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode().put("apiVersion", "v1");
        named(tree.putArray("clusters"), OWN).putObject("cluster").put("certificate-authority-data", HIDDEN).put(
                "server", "https://127.0.0.1:6443");
        ArrayNode list = tree.putArray("contexts");
        contexts.forEach((name, context) -> {
            if (minified && !current.equals(Optional.of(name))) return;
            ObjectNode fields = named(list, name).putObject("context");
            fields.put("cluster", context.cluster());
            if (!context.namespace().isEmpty()) fields.put("namespace", context.namespace());
            fields.put("user", context.user());
        });
        tree.put("current-context", current.orElse(""));
        tree.put("kind", "Config");
        named(tree.putArray("users"), OWN).putObject("user").put("client-certificate-data", HIDDEN).put(
                "client-key-data", HIDDEN);
        return tree;
    }

    private static ObjectNode named(ArrayNode list, String name) {
        return list.addObject().put("name", name);
    }
}
