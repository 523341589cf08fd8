package podium.manifest.admission.security;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import podium.cluster.pod.Container;
import podium.cluster.pod.PodSecurityContext;
import podium.cluster.pod.PodSpec;
import podium.cluster.pod.SecurityContext;
import podium.cluster.pod.Sysctl;

/** Baseline checks of what a container may ask of the kernel. Rule: api.md §6.7. */
final class KernelChecks {
    private static final List<String> CAPABILITIES = List.of("AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER",
            "FSETID", "KILL", "MKNOD", "NET_BIND_SERVICE", "SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYS_CHROOT");
    private static final List<String> SELINUX = List.of("", "container_t", "container_init_t", "container_kvm_t",
            "container_engine_t");
    private static final List<String> SYSCTLS = Stream.concat(Stream.of("kernel.shm_rmid_forced"),
            Stream.of("ip_local_port_range", "tcp_syncookies", "ping_group_range", "ip_unprivileged_port_start",
                    "ip_local_reserved_ports", "tcp_keepalive_time", "tcp_fin_timeout", "tcp_keepalive_intvl",
                    "tcp_keepalive_probes", "tcp_rmem", "tcp_wmem").map(s -> "net.ipv4." + s)).toList();

    private KernelChecks() {
    }

    static Optional<Violation> appArmor(PodSpec spec) {
        Function<JsonNode, Optional<String>> bad = node -> Optional.of(node.path("type").asText()).filter(
                t -> t.equals("Unconfined"));
        Optional<String> pod = bad.apply(Context.more(spec, "appArmorProfile"));
        List<String> names = Subjects.names(spec, c -> bad.apply(Context.more(c, "appArmorProfile")).isPresent());
        if (pod.isEmpty() && names.isEmpty()) return Optional.empty();
        return Optional.of(new Violation("forbidden AppArmor profile", Subjects.of(pod.isPresent(), names)
                + " must not set AppArmor profile type to \"Unconfined\""));
    }

    static Optional<Violation> capabilities(PodSpec spec) {
        List<String> names = Subjects.names(spec, c -> forbidden(c).findAny().isPresent());
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Violation("non-default capabilities", Subjects.of(names) + " must not include "
                        + Subjects.values(Subjects.containers(spec).stream().flatMap(KernelChecks::forbidden))
                        + " in securityContext.capabilities.add"));
    }

    private static Stream<String> forbidden(Container container) {
        return Context.added(container).stream().filter(c -> !CAPABILITIES.contains(c));
    }

    static Optional<Violation> privileged(PodSpec spec) {
        List<String> names = Subjects.names(spec,
                c -> Context.of(c).flatMap(SecurityContext::privileged).orElse(false));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Violation("privileged",
                        Subjects.of(names) + " must not set securityContext.privileged=true"));
    }

    static Optional<Violation> procMount(PodSpec spec) {
        Function<Container, String> asked = c -> Context.more(c, "procMount").asText("Default");
        List<String> names = Subjects.names(spec, c -> !asked.apply(c).equals("Default"));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Violation("procMount", Subjects.of(names)
                        + " must not set securityContext.procMount to "
                        + Subjects.values(Subjects.containers(spec).stream().map(asked).filter(
                                v -> !v.equals("Default")))));
    }

    static Optional<Violation> seLinux(PodSpec spec) {
        List<JsonNode> options = new ArrayList<>();
        options.add(Context.more(spec, "seLinuxOptions"));
        Subjects.containers(spec).forEach(c -> options.add(Context.more(c, "seLinuxOptions")));
        List<String> types = options.stream().map(o -> o.path("type").asText()).filter(
                t -> !SELINUX.contains(t)).sorted().distinct().toList();
        List<String> problems = new ArrayList<>();
        if (!types.isEmpty())
            problems.add(Subjects.plural(types.size(), "type ", "types ") + Subjects.quoted(types));
        if (options.stream().anyMatch(o -> !o.path("user").asText().isEmpty())) problems.add("user may not be set");
        if (options.stream().anyMatch(o -> !o.path("role").asText().isEmpty())) problems.add("role may not be set");
        if (problems.isEmpty()) return Optional.empty();
        String who = Subjects.of(isBad(options.getFirst()),
                Subjects.names(spec, c -> isBad(Context.more(c, "seLinuxOptions"))));
        return Optional.of(new Violation("seLinuxOptions",
                who + " set forbidden securityContext.seLinuxOptions: " + String.join("; ", problems)));
    }

    private static boolean isBad(JsonNode options) {
        return !SELINUX.contains(options.path("type").asText()) || !options.path("user").asText().isEmpty()
                || !options.path("role").asText().isEmpty();
    }

    static Optional<Violation> sysctls(PodSpec spec) {
        List<String> names = spec.securityContext().map(PodSecurityContext::sysctls).orElse(List.of()).stream().map(
                Sysctl::name).filter(n -> !SYSCTLS.contains(n)).toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Violation("forbidden sysctls", String.join(", ", names)));
    }

    static Optional<Violation> hostProcess(PodSpec spec) {
        boolean pod = Context.more(spec, "windowsOptions").path("hostProcess").asBoolean();
        List<String> names = Subjects.names(spec,
                c -> Context.more(c, "windowsOptions").path("hostProcess").asBoolean());
        return !pod && names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Violation("hostProcess", Subjects.of(pod, names)
                        + " must not set securityContext.windowsOptions.hostProcess=true"));
    }
}
