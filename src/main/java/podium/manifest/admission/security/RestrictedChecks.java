package podium.manifest.admission.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import podium.cluster.pod.Container;
import podium.cluster.pod.PodSecurityContext;
import podium.cluster.pod.PodSpec;
import podium.cluster.pod.SecurityContext;
import podium.cluster.pod.Volume;

/** What only the restricted level asks for. Rule: api.md §6.7. */
final class RestrictedChecks {
    private RestrictedChecks() {
    }

    static Optional<Violation> escalation(PodSpec spec) {
        List<String> names = Subjects.names(spec,
                c -> Context.of(c).flatMap(SecurityContext::allowPrivilegeEscalation).orElse(true));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Violation("allowPrivilegeEscalation != false",
                        Subjects.of(names) + " must set securityContext.allowPrivilegeEscalation=false"));
    }

    static Optional<Violation> capabilities(PodSpec spec) {
        List<String> keeping = Subjects.names(spec, c -> !Context.dropped(c).contains("ALL"));
        List<String> adding = Subjects.names(spec, c -> forbidden(c).findAny().isPresent());
        List<String> problems = new ArrayList<>();
        if (!keeping.isEmpty())
            problems.add(Subjects.of(keeping) + " must set securityContext.capabilities.drop=[\"ALL\"]");
        if (!adding.isEmpty()) {
            problems.add(Subjects.of(adding) + " must not include "
                    + Subjects.values(Subjects.containers(spec).stream().flatMap(RestrictedChecks::forbidden))
                    + " in securityContext.capabilities.add");
        }
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(new Violation("unrestricted capabilities", String.join("; ", problems)));
    }

    private static Stream<String> forbidden(Container container) {
        return Context.added(container).stream().filter(c -> !c.equals("NET_BIND_SERVICE"));
    }

    static Optional<Violation> volumes(PodSpec spec) {
        List<Volume> bad = spec.volumes().stream().filter(v -> !restrictedType(v).isEmpty()).toList();
        if (bad.isEmpty()) return Optional.empty();
        long types = bad.stream().map(RestrictedChecks::restrictedType).distinct().count();
        return Optional.of(new Violation("restricted volume types",
                Subjects.plural(bad.size(), "volume ", "volumes ")
                        + Subjects.quoted(bad.stream().map(Volume::name).toList())
                        + Subjects.plural(bad.size(), " uses", " use") + " restricted volume "
                        + Subjects.plural((int) types, "type ", "types ")
                        + Subjects.values(bad.stream().map(RestrictedChecks::restrictedType))));
    }

    /** The type of a volume that is not allowed; csi is the one allowed among those without a record. */
    private static String restrictedType(Volume volume) {
        if (volume.hostPath().isPresent()) return "hostPath";
        return volume.other().keySet().stream().filter(t -> !t.equals("csi")).findFirst().orElse("");
    }

    static Optional<Violation> nonRoot(PodSpec spec) {
        if (Context.ownUsers(spec)) return Optional.empty();
        Optional<Boolean> pod = spec.securityContext().flatMap(PodSecurityContext::runAsNonRoot);
        List<String> against = Subjects.names(spec, c -> own(c).filter(v -> !v).isPresent());
        boolean podAgainst = pod.filter(v -> !v).isPresent();
        if (podAgainst || !against.isEmpty()) {
            return Optional.of(new Violation("runAsNonRoot != true",
                    Subjects.of(podAgainst, against) + " must not set securityContext.runAsNonRoot=false"));
        }
        List<String> silent = pod.isPresent() ? List.of() : Subjects.names(spec, c -> own(c).isEmpty());
        return silent.isEmpty()
                ? Optional.empty()
                : Optional.of(new Violation("runAsNonRoot != true",
                        "pod or " + Subjects.of(silent) + " must set securityContext.runAsNonRoot=true"));
    }

    private static Optional<Boolean> own(Container container) {
        return Context.of(container).flatMap(SecurityContext::runAsNonRoot);
    }

    static Optional<Violation> rootUser(PodSpec spec) {
        if (Context.ownUsers(spec)) return Optional.empty();
        boolean pod = spec.securityContext().flatMap(PodSecurityContext::runAsUser).filter(u -> u == 0).isPresent();
        List<String> names = Subjects.names(spec,
                c -> Context.of(c).flatMap(SecurityContext::runAsUser).filter(u -> u == 0).isPresent());
        return !pod && names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Violation("runAsUser=0", Subjects.of(pod, names) + " must not set runAsUser=0"));
    }
}
