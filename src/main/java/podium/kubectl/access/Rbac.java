package podium.kubectl.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.ResourceType;
import podium.kubectl.resource.ResourceTypes;
import podium.kubectl.resource.Stock;

/**
 * Access by roles: rules only allow, and what no rule allows is refused.
 *
 * @param stock the roles and bindings of the cluster
 */
public record Rbac(Stock stock) {
    private static final List<String> SHIPPED = List.of("admin", "edit", "view");

    /** Whether someone may do something. */
    public boolean allows(Identity who, AccessRequest what) {
        if (who.groups().contains("system:masters")) return true;
        return Stream.concat(Stream.concat(everybody(who), bound("clusterrolebindings", "", who)),
                what.namespace().isEmpty() ? Stream.of() : bound("rolebindings", what.namespace(), who)).anyMatch(
                        what::isAllowedBy);
    }

    /** What every cluster lets those do who are known: ask about themselves, and read what the API offers. */
    private Stream<JsonNode> everybody(Identity who) {
        String paths = "\"/healthz\",\"/livez\",\"/readyz\",\"/version\",\"/version/\"";
        if (!who.groups().contains("system:authenticated")) return Stream.of(rule("get", paths));
        String own = "{\"verbs\":[\"create\"],\"apiGroups\":[\"authorization.k8s.io\",\"authentication.k8s.io\"],"
                + "\"resources\":[\"selfsubjectaccessreviews\",\"selfsubjectrulesreviews\",\"selfsubjectreviews\"]}";
        return Stream.of(stock.trees().parse(own),
                rule("get", paths + ",\"/api\",\"/api/*\",\"/apis\",\"/apis/*\",\"/openapi\",\"/openapi/*\""));
    }

    private JsonNode rule(String verb, String paths) {
        return stock.trees().parse("{\"verbs\":[\"" + verb + "\"],\"nonResourceURLs\":[" + paths + "]}");
    }

    private Stream<JsonNode> bound(String bindings, String namespace, Identity who) {
        return trees(bindings, namespace).filter(b -> b.path("subjects").valueStream().anyMatch(
                s -> who.is(s.path("kind").asText(), s.path("namespace").asText(), s.path("name").asText()))).flatMap(
                        b -> rules(b.path("roleRef"), namespace));
    }

    private Stream<JsonNode> rules(JsonNode role, String namespace) {
        String name = role.path("name").asText();
        boolean wide = role.path("kind").asText().equals("ClusterRole");
        ResourceType type = ResourceTypes.need(wide ? "clusterroles" : "roles");
        Optional<JsonNode> found = stock.find(type, namespace, name).map(stock.trees()::tree);
        if (found.isPresent()) return found.get().path("rules").valueStream();
        if (wide && name.equals("cluster-admin")) {
            return Stream.of(stock.trees().parse("{\"verbs\":[\"*\"],\"apiGroups\":[\"*\"],\"resources\":[\"*\"],"
                    + "\"nonResourceURLs\":[\"*\"]}"));
        }
        if (wide && SHIPPED.contains(name)) {
            throw KubectlException.error(
                    "what the ClusterRole \"" + name + "\" allows is not simulated: write a role with "
                            + "the rules that you need, and bind that");
        }
        return Stream.of();
    }

    private Stream<JsonNode> trees(String plural, String namespace) {
        return stock.in(ResourceTypes.need(plural), namespace).stream().map(o -> stock.trees().tree(o));
    }
}
