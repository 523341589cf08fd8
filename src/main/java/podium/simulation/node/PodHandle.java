package podium.simulation.node;

import java.util.function.Supplier;
import podium.cluster.ObjectKey;
import podium.cluster.pod.Container;
import podium.cluster.pod.Pod;
import podium.kubelet.Rule;
import podium.simulation.Change.Decided;

/**
 * One Pod as the parts of its worker share it.
 *
 * @param latest the Pod as the kubelet knows it now
 */
record PodHandle(NodeContext node, Supplier<Pod> latest, PodInstances instances, ObjectKey key, String uid) {
    Pod pod() {
        return latest.get();
    }

    /** Name, namespace and uid as messages write them. */
    String ref() {
        return key.name() + "_" + key.namespace() + "(" + uid + ")";
    }

    String fieldPath(Container container) {
        boolean init = pod().spec().initContainers().stream().anyMatch(c -> c.name().equals(container.name()));
        return (init ? "spec.initContainers{" : "spec.containers{") + container.name() + "}";
    }

    void normal(Container container, String reason, String message) {
        node.events().normal(key, uid, fieldPath(container), reason, message);
    }

    void warning(Container container, String reason, String message) {
        node.events().warning(key, uid, fieldPath(container), reason, message);
    }

    void warning(String reason, String message) {
        node.events().warning(key, uid, "", reason, message);
    }

    void normal(String reason, String message) {
        node.events().normal(key, uid, "", reason, message);
    }

    void decided(Rule rule, String because, String then) {
        node.trace().add(new Decided(node.clock().now(), key, rule.sentence(), because, then));
    }

    /** A draw that belongs to this Pod. */
    double draw(String what) {
        return node.draws().unit(key + "/" + what);
    }
}
