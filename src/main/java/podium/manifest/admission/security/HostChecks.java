package podium.manifest.admission.security;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import podium.cluster.pod.Container;
import podium.cluster.pod.ContainerPort;
import podium.cluster.pod.HttpGetAction;
import podium.cluster.pod.Lifecycle;
import podium.cluster.pod.LifecycleHandler;
import podium.cluster.pod.PodSpec;
import podium.cluster.pod.Probe;
import podium.cluster.pod.TcpSocketAction;
import podium.cluster.pod.Volume;

/** Baseline checks of what reaches out of the Pod to its node. Rule: api.md §6.7. */
final class HostChecks {
    private HostChecks() {
    }

    static Optional<Violation> namespaces(PodSpec spec) {
        List<String> used = Stream.of(spec.hostNetwork() ? "hostNetwork=true" : "",
                spec.hostPID() ? "hostPID=true" : "", spec.hostIPC() ? "hostIPC=true" : "").filter(
                        s -> !s.isEmpty()).toList();
        return used.isEmpty()
                ? Optional.empty()
                : Optional.of(new Violation("host namespaces", String.join(", ", used)));
    }

    static Optional<Violation> paths(PodSpec spec) {
        List<String> names = spec.volumes().stream().filter(v -> v.hostPath().isPresent()).map(Volume::name).toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Violation("hostPath volumes",
                        Subjects.plural(names.size(), "volume ", "volumes ") + Subjects.quoted(names)));
    }

    static Optional<Violation> ports(PodSpec spec) {
        List<String> names = Subjects.names(spec, c -> c.ports().stream().anyMatch(HostChecks::onHost));
        if (names.isEmpty()) return Optional.empty();
        TreeSet<String> ports = Subjects.containers(spec).stream().flatMap(c -> c.ports().stream()).filter(
                HostChecks::onHost).map(p -> Integer.toString(p.hostPort())).collect(
                        Collectors.toCollection(TreeSet::new));
        return Optional.of(new Violation("hostPort", Subjects.of(names) + Subjects.plural(names.size(), " uses ",
                " use ") + Subjects.plural(ports.size(), "hostPort ", "hostPorts ") + String.join(", ", ports)));
    }

    private static boolean onHost(ContainerPort port) {
        return port.hostPort() != 0;
    }

    static Optional<Violation> requests(PodSpec spec) {
        List<String> names = Subjects.names(spec, c -> hosts(c).findAny().isPresent()).stream().sorted().toList();
        if (names.isEmpty()) return Optional.empty();
        List<String> hosts = Subjects.containers(spec).stream().flatMap(HostChecks::hosts).distinct().toList();
        return Optional.of(new Violation("probe or lifecycle host", Subjects.of(names)
                + Subjects.plural(names.size(), " uses ", " use ") + Subjects.plural(hosts.size(),
                        "probe or lifecycle host ", "probe or lifecycle hosts ")
                + Subjects.values(hosts.stream())));
    }

    private static Stream<String> hosts(Container container) {
        Stream<String> probes = Stream.of(container.livenessProbe(), container.readinessProbe(),
                container.startupProbe()).flatMap(Optional::stream).flatMap(HostChecks::hosts);
        Stream<String> hooks = container.lifecycle().stream().flatMap(
                (Lifecycle l) -> Stream.concat(l.postStart().stream(), l.preStop().stream())).flatMap(
                        HostChecks::hosts);
        return Stream.concat(probes, hooks).filter(h -> !h.isEmpty());
    }

    private static Stream<String> hosts(Probe probe) {
        return Stream.concat(probe.httpGet().map(HttpGetAction::host).stream(),
                probe.tcpSocket().map(TcpSocketAction::host).stream());
    }

    private static Stream<String> hosts(LifecycleHandler hook) {
        return Stream.concat(hook.httpGet().map(HttpGetAction::host).stream(),
                hook.tcpSocket().map(TcpSocketAction::host).stream());
    }
}
