package podium.manifest.rules;

import java.util.List;
import java.util.Map;

/** A Pod's spec as a whole: every part in the server's order. Rule: api.md §4.1. */
final class PodRules {
    private PodRules() {
    }

    /** A Pod. */
    static void pod(Value root, Causes causes) {
        deletionCost(root.field("metadata").field("annotations"), causes);
        Value spec = root.field("spec");
        spec(spec, false, Map.of(), causes);
        Value ephemeral = spec.field("ephemeralContainers");
        if (!ephemeral.isEmpty()) {
            causes.forbidden(ephemeral, "cannot be set on create", "Ephemeral containers are added to a running Pod.");
        }
    }

    /** The template of a workload, at its own path; claims are volumes that come from elsewhere. */
    static void template(Value template, Map<String, Value> claims, Causes causes) {
        Value metadata = template.field("metadata");
        Checks.labels(metadata.field("labels").at(template.path() + ".labels"), causes);
        Checks.annotations(metadata.field("annotations").at(template.path() + ".annotations"), causes);
        spec(template.field("spec"), true, claims, causes);
        Value ephemeral = template.field("spec").field("ephemeralContainers");
        if (!ephemeral.isEmpty()) {
            causes.forbidden(ephemeral, "ephemeral containers not allowed in pod template",
                    "Ephemeral containers are added to a running Pod.");
        }
    }

    private static void spec(Value spec, boolean template, Map<String, Value> claims, Causes causes) {
        PodScope scope = new PodScope(spec, template, VolumeRules.valid(spec.field("volumes"), claims, causes));
        ContainerListRules.containers(scope, causes);
        ContainerListRules.initContainers(scope, causes);
        PodResourceRules.check(spec, causes);
        PodFieldRules.check(scope, causes);
        if (!template) {
            images(spec.field("containers").items(), causes);
            images(spec.field("initContainers").items(), causes);
        }
    }

    private static void images(List<Value> containers, Causes causes) {
        for (Value container : containers) {
            Value image = container.field("image");
            if (!image.text().equals(image.text().strip())) {
                causes.invalid(image, "must not have leading or trailing whitespace",
                        "An image reference has no blanks around it.");
            }
        }
    }

    private static void deletionCost(Value annotations, Causes causes) {
        Value cost = annotations.field("controller.kubernetes.io/pod-deletion-cost").at(
                annotations.path() + "[controller.kubernetes.io/pod-deletion-cost]");
        if (cost.isPresent() && !cost.text().matches("0|-?[1-9]\\d{0,9}")) {
            causes.invalid(cost, "must be a 32bit integer", "The cost is a whole number.");
        }
    }
}
