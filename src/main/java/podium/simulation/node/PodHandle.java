package podium.simulation.node;

import java.util.List;
import java.util.function.Supplier;
import podium.cluster.ObjectKey;
import podium.cluster.pod.Container;
import podium.cluster.pod.Pod;
import podium.cluster.why.Derivation;
import podium.cluster.why.Input;
import podium.cluster.why.Topic;
import podium.cluster.why.Topic.Kind;
import podium.kubelet.Rule;

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
        String list = isAmong(pod().spec().initContainers(), container)
                ? "initContainers"
                : isAmong(pod().spec().ephemeralContainers(), container) ? "ephemeralContainers" : "containers";
        return "spec." + list + "{" + container.name() + "}";
    }

    private static boolean isAmong(List<Container> containers, Container one) {
        return containers.stream().anyMatch(c -> c.name().equals(one.name()));
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

    /** Tells the trace of a decision that takes effect now. */
    void decided(Derivation why) {
        node.trace().decided(node.clock().now(), node.clock().now(), key, uid, why);
    }

    void decided(Kind kind, String name, String value, Rule rule, Input... inputs) {
        decided(Derivation.of(Topic.of(kind, name), value, rule, inputs));
    }

    /** What was decided last about something of this Pod, as a further decision reads it. */
    Input told(Kind kind, String name, String otherwise) {
        Topic topic = Topic.of(kind, name);
        return node.trace().last(uid, topic).map(d -> Input.of(topic.words() + ":", d.value(), topic)).orElse(
                Input.fact(topic.words() + ":", otherwise));
    }

    /** A draw that belongs to this Pod. */
    double draw(String what) {
        return node.draws().unit(key + "/" + what);
    }
}
