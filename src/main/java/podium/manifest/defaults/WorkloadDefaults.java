package podium.manifest.defaults;

import com.fasterxml.jackson.databind.node.ObjectNode;
import podium.manifest.tree.Trees;

/** What Deployments, ReplicaSets, StatefulSets and DaemonSets get. Rule: api.md §2, table. */
final class WorkloadDefaults {
    private static final String ROLLING = "RollingUpdate";

    private WorkloadDefaults() {
    }

    static void deployment(ObjectNode spec) {
        Trees.preset(spec, "replicas", 1);
        Trees.preset(spec, "revisionHistoryLimit", 10);
        Trees.preset(spec, "progressDeadlineSeconds", 600);
        ObjectNode strategy = Trees.demand(spec, "strategy");
        Trees.preset(strategy, "type", ROLLING);
        if (strategy.path("type").asText().equals(ROLLING)) {
            ObjectNode rolling = Trees.demand(strategy, "rollingUpdate");
            Trees.preset(rolling, "maxUnavailable", "25%");
            Trees.preset(rolling, "maxSurge", "25%");
        }
    }

    static void replicaSet(ObjectNode spec) {
        Trees.preset(spec, "replicas", 1);
    }

    static void statefulSet(ObjectNode spec) {
        Trees.preset(spec, "replicas", 1);
        Trees.preset(spec, "podManagementPolicy", "OrderedReady");
        Trees.preset(spec, "revisionHistoryLimit", 10);
        ObjectNode strategy = Trees.demand(spec, "updateStrategy");
        boolean given = strategy.has("type");
        Trees.preset(strategy, "type", ROLLING);
        // A type without a block stays without one.
        if (!given || strategy.has("rollingUpdate")) {
            if (strategy.path("type").asText().equals(ROLLING)) {
                Trees.preset(Trees.demand(strategy, "rollingUpdate"), "partition", 0);
            }
        }
        ObjectNode retention = Trees.demand(spec, "persistentVolumeClaimRetentionPolicy");
        Trees.preset(retention, "whenDeleted", "Retain");
        Trees.preset(retention, "whenScaled", "Retain");
        for (ObjectNode claim : Trees.objects(spec.path("volumeClaimTemplates"))) {
            Trees.preset(claim, "apiVersion", "v1");
            Trees.preset(claim, "kind", "PersistentVolumeClaim");
            Trees.preset(Trees.demand(claim, "spec"), "volumeMode", "Filesystem");
            Trees.preset(Trees.demand(claim, "status"), "phase", "Pending");
        }
    }

    static void daemonSet(ObjectNode object, ObjectNode spec) {
        Trees.preset(Trees.demand(Trees.demand(object, "metadata"), "annotations"),
                "deprecated.daemonset.template.generation", "1");
        Trees.preset(spec, "revisionHistoryLimit", 10);
        ObjectNode strategy = Trees.demand(spec, "updateStrategy");
        Trees.preset(strategy, "type", ROLLING);
        if (strategy.path("type").asText().equals(ROLLING)) {
            ObjectNode rolling = Trees.demand(strategy, "rollingUpdate");
            Trees.preset(rolling, "maxUnavailable", 1);
            Trees.preset(rolling, "maxSurge", 0);
        }
    }
}
