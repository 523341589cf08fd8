package podium.kubectl.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import podium.cluster.ApiJson;
import podium.cluster.ApiObject;
import podium.cluster.core.ConfigMap;
import podium.cluster.core.Namespace;
import podium.cluster.core.Service;
import podium.cluster.core.ServiceAccount;
import podium.simulation.Scenario;

/** The objects that a cluster has before anyone has done anything. */
final class FirstObjects {
    private final ObjectMapper mapper = ApiJson.mapper();
    private final List<ApiObject> objects = new ArrayList<>();

    private FirstObjects() {
    }

    static List<ApiObject> of(Scenario scenario) {
        FirstObjects first = new FirstObjects();
        TreeSet<String> namespaces = new TreeSet<>(
                List.of("default", "kube-node-lease", "kube-public", "kube-system"));
        namespaces.add(scenario.namespace());
        namespaces.forEach(first::namespace);
        first.add(Service.class, "Service", "default", "kubernetes",
                "{\"type\":\"ClusterIP\",\"clusterIP\":\"10.96.0.1\",\"clusterIPs\":[\"10.96.0.1\"],"
                        + "\"sessionAffinity\":\"None\",\"internalTrafficPolicy\":\"Cluster\","
                        + "\"ipFamilies\":[\"IPv4\"],\"ipFamilyPolicy\":\"SingleStack\","
                        + "\"ports\":[{\"name\":\"https\",\"port\":443,\"protocol\":\"TCP\",\"targetPort\":6443}]}",
                "{\"component\":\"apiserver\",\"provider\":\"kubernetes\"}");
        return first.objects;
    }

    private void namespace(String name) {
        add(Namespace.class, "Namespace", "", name, "{\"finalizers\":[\"kubernetes\"]}",
                "{\"kubernetes.io/metadata.name\":\"" + name + "\"}");
        ObjectNode map = object("ConfigMap", name, "kube-root-ca.crt");
        map.putObject("data").put("ca.crt", "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n");
        ((ObjectNode) map.path("metadata")).putObject("annotations").put("kubernetes.io/description",
                "Contains a CA bundle that can be used to verify the kube-apiserver when using internal endpoints such as "
                        + "the internal service IP or kubernetes.default.svc. No other usage is guaranteed across "
                        + "distributions of Kubernetes clusters.");
        bind(map, ConfigMap.class);
        bind(object("ServiceAccount", name, "default"), ServiceAccount.class);
    }

    private void add(Class<? extends ApiObject> type, String kind, String namespace, String name, String spec,
            String labels) {
        try {
            ObjectNode node = object(kind, namespace, name);
            node.set("spec", mapper.readTree(spec));
            ((ObjectNode) node.path("metadata")).set("labels", mapper.readTree(labels));
            if (kind.equals("Namespace")) node.putObject("status").put("phase", "Active");
            bind(node, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ObjectNode object(String kind, String namespace, String name) {
        ObjectNode node = mapper.createObjectNode().put("apiVersion", "v1").put("kind", kind);
        node.putObject("metadata").put("name", name).put("namespace", namespace);
        return node;
    }

    private void bind(ObjectNode node, Class<? extends ApiObject> type) {
        try {
            objects.add(mapper.treeToValue(node, type));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
