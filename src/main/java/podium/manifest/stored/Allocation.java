package podium.manifest.stored;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import podium.manifest.tree.Trees;

/** What a server allots when it stores an object: addresses, ports, selectors, finalizers. Rule: api.md §2, table. */
final class Allocation {
    private static final String ADDRESS = "10.96.0.100";
    private static final int FIRST_NODE_PORT = 30_000;
    private static final String UID = "00000000-0000-0000-0000-000000000000";
    private static final String CONTROLLER = "batch.kubernetes.io/controller-uid";

    private Allocation() {
    }

    static void of(ObjectNode object, String kind) {
        switch (kind) {
            case "Service" -> service(Trees.demand(object, "spec"));
            case "Job.batch" -> job(object, Trees.demand(object, "spec"));
            case "PersistentVolumeClaim" -> finalizer(object, "kubernetes.io/pvc-protection");
            case "PersistentVolume" -> finalizer(object, "kubernetes.io/pv-protection");
            default -> {
            }
        }
    }

    /** Rule: a Service has an address and families, except one that stands for a name; ports of the node on demand. */
    private static void service(ObjectNode spec) {
        String type = spec.path("type").asText();
        if (type.equals("ExternalName")) return;
        Trees.preset(spec, "clusterIP", ADDRESS);
        if (spec.path("clusterIPs").isEmpty()) spec.putArray("clusterIPs").add(spec.path("clusterIP").asText());
        if (spec.path("ipFamilies").isEmpty()) {
            spec.putArray("ipFamilies").add("IPv4");
            // A headless Service without a selector is given both families, whatever the cluster has.
            if (spec.path("ipFamilyPolicy").asText().equals("RequireDualStack"))
                spec.withArray("ipFamilies").add("IPv6");
        }
        boolean balanced = type.equals("LoadBalancer") && spec.path("allocateLoadBalancerNodePorts").asBoolean();
        if (!type.equals("NodePort") && !balanced) return;
        int next = FIRST_NODE_PORT;
        for (ObjectNode port : Trees.objects(spec.path("ports"))) Trees.presetZero(port, "nodePort", next++);
        boolean local = spec.path("externalTrafficPolicy").asText().equals("Local") && type.equals("LoadBalancer");
        if (local) Trees.presetZero(spec, "healthCheckNodePort", next);
    }

    /** Rule: the Job's labels go into its template, and a Job without labels takes the template's. */
    private static void job(ObjectNode job, ObjectNode spec) {
        if (spec.path("manualSelector").asBoolean()) return;
        ObjectNode labels = Trees.demand(Trees.demand(Trees.demand(spec, "template"), "metadata"), "labels");
        String name = job.path("metadata").path("name").asText();
        Trees.preset(labels, CONTROLLER, UID);
        Trees.preset(labels, "controller-uid", UID);
        Trees.preset(labels, "batch.kubernetes.io/job-name", name);
        Trees.preset(labels, "job-name", name);
        Trees.demand(Trees.demand(spec, "selector"), "matchLabels").put(CONTROLLER, UID);
        JsonNode given = job.path("metadata").path("labels");
        if (given.isEmpty()) Trees.demand(job, "metadata").set("labels", labels.deepCopy());
    }

    private static void finalizer(ObjectNode object, String name) {
        JsonNode given = object.path("metadata").path("finalizers");
        boolean there = false;
        for (JsonNode one : given) there |= one.asText().equals(name);
        if (!there) Trees.demand(object, "metadata").withArray("finalizers").add(name);
    }
}
