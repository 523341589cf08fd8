package podium.kubectl.describe;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import podium.cluster.Quantity;
import podium.cluster.pod.Container;
import podium.cluster.pod.ContainerPort;
import podium.cluster.pod.ContainerState;
import podium.cluster.pod.ContainerStatus;
import podium.cluster.pod.Containers;
import podium.cluster.pod.Pod;
import podium.cluster.pod.ResourceRequirements;
import podium.cluster.pod.Terminated;
import podium.cluster.pod.VolumeMount;

/**
 * The lines below a container's name. Rule: kubectl.md §5.3.
 *
 * @param level the indentation of the keys
 * @param pod whose names environment variables may show; empty in a Pod template
 */
record ContainerBlock(DescribeWriter out, int level, Optional<Pod> pod) {
    void write(Container container, Optional<ContainerStatus> status) {
        status.ifPresent(s -> out.key(level, "Container ID", s.containerID()));
        out.key(level, "Image", container.image());
        status.ifPresent(s -> out.key(level, "Image ID", s.imageID()));
        ports("Port", container.ports().stream().map(p -> port(p.containerPort(), p)).toList());
        ports("Host Port", container.ports().stream().map(p -> port(p.hostPort(), p)).toList());
        container.securityContext().map(c -> c.other().get("seccompProfile")).ifPresent(
                profile -> Labels.seccomp(out, level, 1, profile));
        words("Command", container.command());
        words("Args", container.args());
        status.ifPresent(this::status);
        ResourceRequirements resources = Containers.resources(container);
        amounts(out, level, "Limits", resources.limits());
        amounts(out, level, "Requests", resources.requests());
        container.livenessProbe().ifPresent(p -> out.key(level, "Liveness", ProbeText.of(p)));
        container.readinessProbe().ifPresent(p -> out.key(level, "Readiness", ProbeText.of(p)));
        container.startupProbe().ifPresent(p -> out.key(level, "Startup", ProbeText.of(p)));
        new EnvironmentBlock(out, level, pod).write(container);
        mounts(container.volumeMounts());
        Optional.ofNullable(container.other().get("volumeDevices")).filter(d -> !d.isEmpty()).ifPresent(
                d -> devices(d, container.volumeMounts().isEmpty()));
    }

    /** Amounts by resource below a heading; nothing when there are none. */
    static void amounts(DescribeWriter out, int level, String key, Map<String, Quantity> amounts) {
        if (amounts.isEmpty()) return;
        out.line(level, key + ":");
        new TreeMap<>(amounts).forEach((resource, amount) -> out.key(level + 1, resource, amount));
    }

    private static String port(int number, ContainerPort port) {
        String text = number + "/" + port.protocol();
        return port.name().isEmpty() ? text : text + " (" + port.name() + ")";
    }

    private void ports(String key, List<String> ports) {
        out.key(level, ports.size() > 1 ? key + "s" : key,
                ports.isEmpty() ? DescribeWriter.NONE : String.join(", ", ports));
    }

    private void words(String key, List<String> words) {
        if (words.isEmpty()) return;
        out.line(level, key + ":");
        words.stream().flatMap(word -> Stream.of(word.split("\n", -1))).forEach(
                line -> out.line(level + 1, line));
    }

    private void status(ContainerStatus status) {
        state("State", status.state());
        if (status.lastState().terminated().isPresent()) state("Last State", status.lastState());
        out.key(level, "Ready", status.ready() ? "True" : "False");
        out.key(level, "Restart Count", status.restartCount());
    }

    private void state(String key, ContainerState state) {
        if (state.running().isPresent()) {
            out.key(level, key, "Running");
            out.key(level + 1, "Started", DescribeWriter.date(state.running().get().startedAt()));
        } else if (state.terminated().isPresent()) {
            out.key(level, key, "Terminated");
            terminated(state.terminated().get());
        } else {
            out.key(level, key, "Waiting");
            state.waiting().ifPresent(w -> out.keyIfAny(level + 1, "Reason", w.reason()));
        }
    }

    private void terminated(Terminated end) {
        out.keyIfAny(level + 1, "Reason", end.reason());
        out.keyIfAny(level + 1, "Message", end.message());
        out.key(level + 1, "Exit Code", end.exitCode());
        if (end.signal() > 0) out.key(level + 1, "Signal", end.signal());
        out.key(level + 1, "Started", DescribeWriter.date(end.startedAt()));
        out.key(level + 1, "Finished", DescribeWriter.date(end.finishedAt()));
    }

    private void mounts(List<VolumeMount> mounts) {
        out.heading(level, "Mounts", mounts.isEmpty());
        mounts.stream().sorted(Comparator.comparing(VolumeMount::mountPath)).forEach(m -> {
            String mode = m.readOnly() ? "ro" : "rw";
            String path = m.subPath().isEmpty() ? "" : ",path=\"" + m.subPath() + "\"";
            out.line(level + 1, String.format(Locale.ROOT, "%s from %s (%s%s)", m.mountPath(), m.name(), mode, path));
        });
    }

    /** Rule: where nothing is mounted, the heading of the devices says so too. */
    private void devices(JsonNode devices, boolean noMounts) {
        out.heading(level, "Devices", noMounts);
        devices.valueStream().map(
                d -> d.path("devicePath").asText() + " from " + d.path("name").asText()).sorted().forEach(
                        line -> out.line(level + 1, line));
    }
}
