package podium.kubectl.describe;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import podium.cluster.Event;
import podium.cluster.OwnerReference;
import podium.cluster.pod.Container;
import podium.cluster.pod.ContainerStatus;
import podium.cluster.pod.Containers;
import podium.cluster.pod.IpHolder;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodCondition;
import podium.cluster.pod.PodPhase;
import podium.cluster.pod.PodReadinessGate;
import podium.cluster.pod.PodSpec;
import podium.cluster.pod.PodStatus;
import podium.cluster.pod.QosClass;
import podium.kubectl.HumanDuration;

/** The text of {@code kubectl describe pod}. Rule: kubectl.md §5.2. */
public final class PodDescription {
    private final DescribeWriter out = new DescribeWriter();
    private final Pod pod;
    private final Optional<PodStatus> status;
    private final Instant now;

    private PodDescription(Pod pod, Instant now) {
        this.pod = pod;
        this.status = pod.status();
        this.now = now;
    }

    /** Describes one Pod. Events are left out when they are not given, as when several Pods are described at once. */
    public static String of(Pod pod, Optional<List<Event>> events, Instant now) {
        PodDescription description = new PodDescription(pod, now);
        description.identity();
        description.state();
        description.addresses();
        description.containers();
        description.conditions();
        VolumeBlock.write(description.out, false, pod.spec().volumes());
        description.placement();
        events.ifPresent(list -> EventTable.write(description.out, list, now));
        return description.out.text();
    }

    private void identity() {
        PodSpec spec = pod.spec();
        out.key(0, "Name", pod.metadata().name());
        out.key(0, "Namespace", pod.metadata().namespace());
        spec.priority().ifPresent(p -> out.key(0, "Priority", p));
        out.keyIfAny(0, "Priority Class Name", spec.priorityClassName());
        Optional.ofNullable(spec.other().get("runtimeClassName")).ifPresent(
                name -> out.key(0, "Runtime Class Name", name.asText()));
        out.keyIfAny(0, "Service Account", spec.serviceAccountName());
        String hostIp = status.map(PodStatus::hostIP).orElse("");
        out.key(0, "Node", spec.nodeName().isEmpty() ? DescribeWriter.NONE : spec.nodeName() + "/" + hostIp);
        status.flatMap(PodStatus::startTime).ifPresent(
                start -> out.key(0, "Start Time", DescribeWriter.date(Optional.of(start))));
        Labels.labels(out, 0, "Labels", pod.metadata().labels());
        Labels.annotations(out, 0, pod.metadata().annotations());
    }

    private void state() {
        Optional<PodPhase> phase = status.flatMap(PodStatus::phase);
        Optional<Instant> deletion = pod.metadata().deletionTimestamp();
        if (deletion.isPresent() && phase.filter(PodPhase::isFinal).isEmpty()) {
            out.key(0, "Status", "Terminating (lasts " + HumanDuration.since(deletion, now) + ")");
            out.key(0, "Termination Grace Period", pod.metadata().deletionGracePeriodSeconds().orElse(0L) + "s");
        } else {
            out.key(0, "Status", phase.map(PodPhase::toString).orElse(""));
        }
        out.keyIfAny(0, "Reason", status.map(PodStatus::reason).orElse(""));
        out.keyIfAny(0, "Message", status.map(PodStatus::message).orElse(""));
        pod.spec().securityContext().map(c -> c.other().get("seccompProfile")).ifPresent(
                profile -> Labels.seccomp(out, 0, 0, profile));
    }

    private void addresses() {
        out.key(0, "IP", status.map(PodStatus::podIP).orElse(""));
        List<IpHolder> ips = status.map(PodStatus::podIPs).orElse(List.of());
        out.heading(0, "IPs", ips.isEmpty());
        ips.forEach(ip -> out.key(1, "IP", ip.ip()));
        pod.metadata().ownerReferences().stream().filter(o -> o.controller().orElse(false)).findFirst().ifPresent(
                (OwnerReference owner) -> out.key(0, "Controlled By", owner.kind() + "/" + owner.name()));
        out.keyIfAny(0, "NominatedNodeName", status.map(PodStatus::nominatedNodeName).orElse(""));
        pod.spec().resources().ifPresent(resources -> {
            out.line(0, "Resources:");
            ContainerBlock.amounts(out, 1, "Limits", resources.limits());
            ContainerBlock.amounts(out, 1, "Requests", resources.requests());
        });
    }

    private void containers() {
        PodSpec spec = pod.spec();
        if (!spec.initContainers().isEmpty()) {
            containers("Init Containers", spec.initContainers(),
                    status.map(PodStatus::initContainerStatuses).orElse(List.of()));
        }
        containers("Containers", spec.containers(), status.map(PodStatus::containerStatuses).orElse(List.of()));
        if (!spec.ephemeralContainers().isEmpty()) {
            containers("Ephemeral Containers", spec.ephemeralContainers(),
                    status.map(PodStatus::ephemeralContainerStatuses).orElse(List.of()));
        }
    }

    private void containers(String heading, List<Container> containers, List<ContainerStatus> statuses) {
        out.heading(0, heading, containers.isEmpty());
        for (Container container : containers) {
            out.line(1, container.name() + ":");
            new ContainerBlock(out, 2, Optional.of(pod)).write(container,
                    Containers.statusOf(statuses, container.name()));
        }
    }

    private void conditions() {
        List<PodCondition> conditions = status.map(PodStatus::conditions).orElse(List.of());
        List<PodReadinessGate> gates = pod.spec().readinessGates();
        if (!gates.isEmpty()) {
            out.line(0, "Readiness Gates:");
            out.line(1, "Type\tStatus");
            gates.forEach(gate -> out.line(1, gate.conditionType() + " \t" + conditions.stream().filter(
                    c -> c.type().equals(gate.conditionType())).map(PodCondition::status).findFirst().orElse(
                            DescribeWriter.NONE)
                    + " "));
        }
        if (!conditions.isEmpty()) {
            out.line(0, "Conditions:");
            out.line(1, "Type\tStatus");
            conditions.forEach(c -> out.line(1, c.type() + " \t" + c.status() + " "));
        }
    }

    private void placement() {
        String qos = status.map(PodStatus::qosClass).filter(q -> !q.isEmpty()).orElseGet(
                () -> QosClass.of(pod.spec()).toString());
        out.key(0, "QoS Class", qos);
        Labels.labels(out, 0, "Node-Selectors", pod.spec().nodeSelector());
        Placement.tolerations(out, 0, pod.spec().tolerations());
        Placement.spread(out, 0, pod.spec());
    }
}
