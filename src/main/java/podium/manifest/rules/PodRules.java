package podium.manifest.rules;

/** The rules of a Pod. */
final class PodRules {
    private PodRules() {
    }

    static void pod(Value root, Causes causes) {
        Value containers = root.field("spec").field("containers");
        if (containers.isEmpty()) causes.required(containers, "", "A Pod has at least one container.");
    }
}
