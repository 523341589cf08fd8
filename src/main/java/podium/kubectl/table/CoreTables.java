package podium.kubectl.table;

import podium.kubectl.SelectorText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import podium.cluster.core.ConfigMap;
import podium.cluster.core.Namespace;
import podium.cluster.core.PersistentVolumeClaim;
import podium.cluster.core.Secret;
import podium.cluster.core.Service;
import podium.cluster.core.ServiceAccount;
import podium.cluster.core.ServicePort;
import podium.cluster.core.ServiceSpec;
import podium.cluster.pod.Pod;

/** Rows of the core group. Rule: kubectl.md §2, §3. */
final class CoreTables {
    static final KindTable<Pod> POD = new KindTable<>(Pod.class,
            List.of("NAME", "READY", "STATUS", "RESTARTS", "AGE"),
            List.of("IP", "NODE", "NOMINATED NODE", "READINESS GATES"), PodRow::cells, PodRow::wide);

    static final KindTable<Service> SERVICE = new KindTable<>(Service.class,
            List.of("NAME", "TYPE", "CLUSTER-IP", "EXTERNAL-IP", "PORT(S)", "AGE"), List.of("SELECTOR"),
            (s, now) -> List.of(s.metadata().name(), s.spec().map(ServiceSpec::type).orElse(""),
                    s.spec().map(CoreTables::clusterIp).orElse(Cells.NONE), externalIp(s),
                    s.spec().map(CoreTables::ports).orElse(Cells.NONE), Cells.age(s, now)),
            s -> List.of(s.spec().map(spec -> SelectorText.labels(spec.selector())).orElse(Cells.NONE)));

    static final KindTable<ConfigMap> CONFIG_MAP = KindTable.narrow(ConfigMap.class, "NAME|DATA|AGE",
            (c, now) -> List.of(c.metadata().name(), Integer.toString(c.data().size() + c.binaryData().size()),
                    Cells.age(c, now)));

    static final KindTable<Secret> SECRET = KindTable.narrow(Secret.class, "NAME|TYPE|DATA|AGE",
            (s, now) -> List.of(s.metadata().name(), s.type(), Integer.toString(s.data().size()),
                    Cells.age(s, now)));

    static final KindTable<ServiceAccount> SERVICE_ACCOUNT = KindTable.narrow(ServiceAccount.class, "NAME|AGE",
            (s, now) -> List.of(s.metadata().name(), Cells.age(s, now)));

    static final KindTable<Namespace> NAMESPACE = KindTable.narrow(Namespace.class, "NAME|STATUS|AGE",
            (n, now) -> List.of(n.metadata().name(), n.status().map(s -> s.path("phase").asText()).orElse(""),
                    Cells.age(n, now)));

    static final KindTable<PersistentVolumeClaim> CLAIM = new KindTable<>(PersistentVolumeClaim.class,
            List.of("NAME", "STATUS", "VOLUME", "CAPACITY", "ACCESS MODES", "STORAGECLASS", "VOLUMEATTRIBUTESCLASS",
                    "AGE"),
            List.of("VOLUMEMODE"), ClaimRow::cells, ClaimRow::wide);

    private CoreTables() {
    }

    private static String clusterIp(ServiceSpec spec) {
        return spec.clusterIPs().isEmpty() ? Cells.NONE : spec.clusterIPs().getFirst();
    }

    private static String externalIp(Service service) {
        Optional<ServiceSpec> spec = service.spec();
        List<String> own = spec.map(ServiceSpec::externalIPs).orElse(List.of());
        return switch (spec.map(ServiceSpec::type).orElse("")) {
            case "ClusterIP", "NodePort" -> own.isEmpty() ? Cells.NONE : String.join(",", own);
            case "LoadBalancer" -> {
                List<String> ingress = service.status().stream().flatMap(
                        s -> s.path("loadBalancer").path("ingress").valueStream()).map(
                                i -> i.path("ip").asText(i.path("hostname").asText())).sorted().toList();
                String all = Stream.concat(ingress.stream(), own.stream()).collect(Collectors.joining(","));
                yield all.isEmpty() ? "<pending>" : all;
            }
            case "ExternalName" -> spec.map(ServiceSpec::externalName).orElse("");
            default -> "<unknown>";
        };
    }

    private static String ports(ServiceSpec spec) {
        if (spec.ports().isEmpty()) return Cells.NONE;
        return spec.ports().stream().map(CoreTables::port).collect(Collectors.joining(","));
    }

    private static String port(ServicePort port) {
        return port.port() + (port.nodePort() > 0 ? ":" + port.nodePort() : "") + "/" + port.protocol();
    }
}
