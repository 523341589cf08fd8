package podium.manifest.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the rules of one Pod look at beyond their own field.
 *
 * @param spec the Pod's spec
 * @param isTemplate whether it is the Pod of a template, for which some rules differ
 * @param volumes the valid volumes by name; those with an error count as absent
 */
record PodScope(Value spec, boolean isTemplate, Map<String, Value> volumes) {
    boolean isHostNetwork() {
        return spec.field("hostNetwork").isTrue();
    }

    long gracePeriod() {
        return spec.field("terminationGracePeriodSeconds").number();
    }

    List<Value> allContainers() {
        List<Value> all = new ArrayList<>(spec.field("initContainers").items());
        all.addAll(spec.field("containers").items());
        return all;
    }
}
