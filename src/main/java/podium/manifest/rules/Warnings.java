package podium.manifest.rules;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import podium.manifest.schema.Kind;

/** What the server takes, but warns of. Rule: api.md §7. */
public final class Warnings {
    private static final List<String> NAMED = List.of("Deployment.apps", "ReplicaSet.apps", "Job.batch",
            "CronJob.batch");

    private static final List<String> HOLDERS = List.of("Pod", "PodTemplate", "ReplicationController",
            "Deployment.apps", "ReplicaSet.apps", "StatefulSet.apps", "DaemonSet.apps", "Job.batch", "CronJob.batch");
    private static final String REQUIRED = "requiredDuringSchedulingIgnoredDuringExecution";
    private static final String PREFERRED = "preferredDuringSchedulingIgnoredDuringExecution";

    private Warnings() {
    }

    /** The warnings on a valid, defaulted object, in the server's order, each once. */
    public static List<Cause> of(ObjectNode object, Kind kind) {
        Causes found = new Causes();
        Value root = Value.root(object);
        Value holder = podHolder(root, kind);
        Value annotations = holder.field("metadata").field("annotations");
        Value spec = holder.field("spec");
        boolean template = !kind.name().equals("Pod");
        if (!template) AnnotationWarnings.appArmor(annotations, spec, found);
        name(root.field("metadata").field("name"), kind, found);
        if (spec.isPresent() && HOLDERS.contains(kind.qualified())) pod(spec, annotations, template, found);
        KindWarnings.check(root, kind.qualified(), found);
        return found.list();
    }

    /** What holds the metadata and the spec of Pods: the Pod itself, or a template. */
    private static Value podHolder(Value root, Kind kind) {
        return switch (kind.qualified()) {
            case "Pod" -> root;
            case "PodTemplate" -> root.field("template");
            case "CronJob.batch" -> root.field("spec").field("jobTemplate").field("spec").field("template");
            default -> root.field("spec").field("template");
        };
    }

    private static void name(Value name, Kind kind, Causes found) {
        // A name that the server will complete is judged when it is complete; what it adds is always valid.
        if (name.text().isEmpty()) return;
        List<String> complaints = Names.label(name.text());
        boolean pod = kind.qualified().equals("Pod");
        if (complaints.isEmpty() || (!pod && !NAMED.contains(kind.qualified()))) return;
        String where = pod ? "the Pod's hostname" : "Pod names and hostnames";
        found.add(name, "this is used in " + where + ", which can result in surprising behavior; a DNS label is "
                + "recommended: [" + String.join(" ", complaints) + "]", "A host name has no dots and 63 characters.");
    }

    private static void pod(Value spec, Value annotations, boolean template, Causes found) {
        NodeLabelWarnings.check(spec, found);
        for (Value constraint : spec.field("topologySpreadConstraints").items()) {
            if (!constraint.field("labelSelector").isPresent()) {
                found.add(constraint.field("labelSelector"), "a null labelSelector results in matching no pod",
                        "Without a selector nothing is spread.");
            }
        }
        AnnotationWarnings.gone(annotations, found);
        VolumeWarnings.check(spec.field("volumes"), found);
        references(spec, found);
        AnnotationWarnings.seccomp(annotations, spec, found);
        if (template) AnnotationWarnings.appArmor(annotations, spec, found);
        List<Value> containers = new ArrayList<>(spec.field("initContainers").items());
        containers.addAll(spec.field("containers").items());
        containers.forEach(container -> ContainerWarnings.container(container, found));
        PortWarnings.check(containers, found);
        Value grace = spec.field("terminationGracePeriodSeconds");
        if (template && grace.number() < 0) {
            found.add(grace, "must be >= 0; negative values are invalid and will be treated as 1",
                    "A grace period is not negative.");
        }
        for (String kind : List.of("podAffinity", "podAntiAffinity")) {
            Value affinity = spec.field("affinity").field(kind);
            affinity.field(REQUIRED).items().forEach(term -> nullSelector(term, found));
            affinity.field(PREFERRED).items().forEach(term -> nullSelector(term.field("podAffinityTerm"), found));
        }
    }

    private static void nullSelector(Value term, Causes found) {
        if (!term.field("labelSelector").isPresent()) {
            found.add(term.field("labelSelector"), "a null labelSelector results in matching no pod",
                    "Without a selector the term is about no Pod.");
        }
    }

    private static void references(Value spec, Causes found) {
        Set<String> addresses = new LinkedHashSet<>();
        for (Value alias : spec.field("hostAliases").items()) {
            Value ip = alias.field("ip");
            if (addresses.contains(ip.text())) {
                found.add(ip, "duplicate ip " + GoText.quote(ip.text()), "List all names of an address together.");
            }
            addresses.add(ip.text());
        }
        Set<String> secrets = new LinkedHashSet<>();
        for (Value secret : spec.field("imagePullSecrets").items()) {
            Value name = secret.field("name");
            if (name.text().isEmpty()) found.add(name, "invalid empty name \"\"", "A Secret is named.");
            else if (secrets.contains(name.text())) {
                found.add(name, "duplicate name " + GoText.quote(name.text()), "Name each Secret once.");
            }
            secrets.add(name.text());
        }
    }
}
