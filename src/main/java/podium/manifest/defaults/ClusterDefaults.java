package podium.manifest.defaults;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import podium.manifest.tree.Trees;

/** What the objects get that an administrator writes: namespaces, storage, priorities, definitions, webhooks. */
final class ClusterDefaults {
    private ClusterDefaults() {
    }

    static void namespace(ObjectNode namespace) {
        ObjectNode metadata = Trees.demand(namespace, "metadata");
        String name = metadata.path("name").asText();
        if (!name.isEmpty()) Trees.demand(metadata, "labels").put("kubernetes.io/metadata.name", name);
        ObjectNode spec = Trees.demand(namespace, "spec");
        if (spec.path("finalizers").isEmpty()) spec.putArray("finalizers").add("kubernetes");
    }

    static void persistentVolume(ObjectNode spec) {
        Trees.preset(spec, "persistentVolumeReclaimPolicy", "Retain");
        Trees.preset(spec, "volumeMode", "Filesystem");
        if (spec.get("hostPath") instanceof ObjectNode path) Trees.preset(path, "type", "");
        if (spec.get("iscsi") instanceof ObjectNode iscsi) Trees.preset(iscsi, "iscsiInterface", "default");
    }

    static void storageClass(ObjectNode storage) {
        Trees.preset(storage, "reclaimPolicy", "Delete");
        Trees.preset(storage, "volumeBindingMode", "Immediate");
    }

    static void priorityClass(ObjectNode priority) {
        Trees.preset(priority, "preemptionPolicy", "PreemptLowerPriority");
        Trees.preset(priority, "value", 0);
    }

    static void ingressClass(ObjectNode spec) {
        if (spec.get("parameters") instanceof ObjectNode parameters) Trees.preset(parameters, "scope", "Cluster");
    }

    static void csiDriver(ObjectNode spec) {
        Trees.preset(spec, "attachRequired", true);
        Trees.preset(spec, "podInfoOnMount", false);
        Trees.preset(spec, "storageCapacity", false);
        Trees.preset(spec, "requiresRepublish", false);
        Trees.preset(spec, "seLinuxMount", false);
        Trees.preset(spec, "fsGroupPolicy", "ReadWriteOnceWithFSType");
        if (spec.path("volumeLifecycleModes").isEmpty()) spec.putArray("volumeLifecycleModes").add("Persistent");
    }

    static void apiService(ObjectNode spec) {
        if (spec.get("service") instanceof ObjectNode service) Trees.presetZero(service, "port", 443);
    }

    static void customResource(ObjectNode spec) {
        ObjectNode names = Trees.demand(spec, "names");
        String kind = names.path("kind").asText();
        Trees.preset(names, "singular", kind.toLowerCase(Locale.ROOT));
        if (!kind.isEmpty()) Trees.preset(names, "listKind", kind + "List");
        ObjectNode conversion = Trees.demand(spec, "conversion");
        Trees.preset(conversion, "strategy", "None");
        if (conversion.path("webhook").path("clientConfig").get("service") instanceof ObjectNode service) {
            Trees.presetZero(service, "port", 443);
        }
    }

    static void webhooks(ObjectNode configuration, boolean mutating) {
        for (ObjectNode webhook : Trees.objects(configuration.path("webhooks"))) {
            Trees.preset(webhook, "failurePolicy", "Fail");
            Trees.preset(webhook, "matchPolicy", "Equivalent");
            Trees.demand(webhook, "namespaceSelector");
            Trees.demand(webhook, "objectSelector");
            Trees.preset(webhook, "timeoutSeconds", 10);
            if (mutating) Trees.preset(webhook, "reinvocationPolicy", "Never");
            if (webhook.path("clientConfig").get("service") instanceof ObjectNode service) {
                Trees.presetZero(service, "port", 443);
            }
            for (ObjectNode rule : Trees.objects(webhook.path("rules"))) Trees.preset(rule, "scope", "*");
        }
    }

    /** Slices of endpoints, and the older endpoints: ports are TCP. */
    static void endpoints(ObjectNode endpoints) {
        for (ObjectNode subset : Trees.objects(endpoints.path("subsets"))) {
            for (ObjectNode port : Trees.objects(subset.path("ports"))) Trees.preset(port, "protocol", "TCP");
        }
        for (ObjectNode port : Trees.objects(endpoints.path("ports"))) {
            if (!endpoints.has("addressType")) continue;
            Trees.preset(port, "protocol", "TCP");
            if (!port.has("name")) port.put("name", "");
        }
    }

    /** Rule: a controller of the first generation selects by, and is labelled like, its template. */
    static void replicationController(ObjectNode object, ObjectNode spec) {
        Trees.preset(spec, "replicas", 1);
        if (spec.path("template").path("metadata").get("labels") instanceof ObjectNode labels && !labels.isEmpty()) {
            if (spec.path("selector").isEmpty()) spec.set("selector", labels.deepCopy());
            ObjectNode metadata = Trees.demand(object, "metadata");
            if (metadata.path("labels").isEmpty()) metadata.set("labels", labels.deepCopy());
        }
    }

    /** One of these kinds; others are left as they are. */
    static void fill(ObjectNode object, ObjectNode spec, String kind) {
        switch (kind) {
            case "Namespace" -> namespace(object);
            case "PersistentVolume" -> persistentVolume(spec);
            case "StorageClass" -> storageClass(object);
            case "PriorityClass" -> priorityClass(object);
            case "IngressClass" -> ingressClass(spec);
            case "CSIDriver" -> csiDriver(spec);
            case "APIService" -> apiService(spec);
            case "CustomResourceDefinition" -> customResource(spec);
            case "ValidatingWebhookConfiguration" -> webhooks(object, false);
            case "MutatingWebhookConfiguration" -> webhooks(object, true);
            case "Endpoints", "EndpointSlice" -> endpoints(object);
            case "ReplicationController" -> replicationController(object, spec);
            case "NetworkPolicy" -> PolicyDefaults.networkPolicy(spec);
            case "RoleBinding", "ClusterRoleBinding" -> PolicyDefaults.roleBinding(object);
            case "Role", "ClusterRole" -> PolicyDefaults.role(object);
            case "LimitRange" -> PolicyDefaults.limitRange(spec);
            default -> {
            }
        }
    }
}
