package podium.manifest.defaults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import podium.manifest.schema.Kind;
import podium.manifest.tree.Trees;

/** What the server fills in before it validates, as far as it follows from the object alone. Rule: api.md §2. */
public final class Defaults {
    private Defaults() {
    }

    /** A decoded object with its defaults, as a new tree; a status that was given is dropped. */
    public static ObjectNode fill(ObjectNode written, Kind kind) {
        ObjectNode object = (ObjectNode) Normalizer.value(written, kind.type());
        object.remove("status");
        object.put("apiVersion", kind.apiVersion()).put("kind", kind.name());
        ObjectNode spec = object.get("spec") instanceof ObjectNode given ? given : object.objectNode();
        switch (kind.qualified()) {
            case "Pod" -> {
                PodSpecDefaults.common(spec);
                PodSpecDefaults.pod(spec);
            }
            case "Deployment.apps" -> WorkloadDefaults.deployment(spec);
            case "ReplicaSet.apps" -> WorkloadDefaults.replicaSet(spec);
            case "StatefulSet.apps" -> WorkloadDefaults.statefulSet(spec);
            case "DaemonSet.apps" -> WorkloadDefaults.daemonSet(object, spec);
            case "Job.batch" -> JobDefaults.job(spec);
            case "CronJob.batch" -> {
                JobDefaults.cronJob(spec);
                template(spec.path("jobTemplate").path("spec"));
            }
            case "Service" -> CoreDefaults.service(spec);
            case "Secret" -> CoreDefaults.secret(object);
            case "PersistentVolumeClaim" -> CoreDefaults.claim(object);
            case "HorizontalPodAutoscaler.autoscaling" -> autoscaler(spec, kind.version());
            default -> ClusterDefaults.fill(object, spec, kind.name());
        }
        template(kind.name().equals("PodTemplate") ? object : spec);
        return object;
    }

    private static void autoscaler(ObjectNode spec, String version) {
        if (version.equals("v2")) PolicyDefaults.autoscaler(spec);
        else Trees.preset(spec, "minReplicas", 1);
    }

    private static void template(JsonNode spec) {
        if (spec.get("template") instanceof ObjectNode template) {
            PodSpecDefaults.common(Trees.demand(template, "spec"));
        }
    }
}
