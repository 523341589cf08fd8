package podium.manifest.admission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import podium.cluster.LocalObjectReference;
import podium.cluster.pod.Container;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodSpec;
import podium.cluster.pod.Volume;

/** The mutating admission of a default cluster: what a Pod gets between its manifest and its storage. Rule: api.md §2. */
public final class PodAdmission {
    private PodAdmission() {
    }

    /**
     * A Pod as the cluster stores it, with the service account of a fresh namespace.
     *
     * @param tokenVolumeSuffix the five random characters of the token volume's name
     */
    public static Pod admit(Pod pod, String tokenVolumeSuffix) {
        return admit(pod, tokenVolumeSuffix, ServiceAccountDefaults.FRESH);
    }

    /** A Pod as the cluster stores it, with what its service account gives. */
    public static Pod admit(Pod pod, String tokenVolumeSuffix, ServiceAccountDefaults account) {
        PodSpec spec = pod.spec();
        boolean automount = spec.automountServiceAccountToken().orElse(account.automount());
        Optional<String> existing = spec.volumes().stream().map(Volume::name).filter(
                n -> n.startsWith(TokenVolume.PREFIX)).findFirst();
        String name = existing.orElse(TokenVolume.PREFIX + tokenVolumeSuffix);
        boolean needed = automount && Stream.concat(spec.initContainers().stream(),
                spec.containers().stream()).anyMatch(TokenVolume::isMissingIn);
        List<Volume> volumes = new ArrayList<>(spec.volumes());
        if (needed && existing.isEmpty()) volumes.add(TokenVolume.named(name));
        PodSpec admitted = completed(spec, volumes, mounted(spec.initContainers(), automount, name),
                mounted(spec.containers(), automount, name), account);
        return new Pod(pod.apiVersion(), pod.kind(), pod.metadata(), admitted, pod.status());
    }

    /** A Pod that changes: admission fills in again what a client leaves out of it. */
    public static Pod readmit(Pod old, Pod wanted) {
        PodSpec spec = wanted.spec();
        Optional<Integer> priority = spec.priority().or(old.spec()::priority);
        String preemption = spec.preemptionPolicy().isEmpty()
                ? old.spec().preemptionPolicy()
                : spec.preemptionPolicy();
        return wanted.withSpec(spec.withTolerations(Tolerations.completed(spec.tolerations())).withPriority(priority,
                preemption));
    }

    private static List<Container> mounted(List<Container> containers, boolean automount, String volume) {
        return automount ? containers.stream().map(c -> TokenVolume.mountedIn(c, volume)).toList() : containers;
    }

    private static PodSpec completed(PodSpec spec, List<Volume> volumes, List<Container> initContainers,
            List<Container> containers, ServiceAccountDefaults account) {
        String serviceAccount = spec.serviceAccountName().isEmpty() ? "default" : spec.serviceAccountName();
        List<LocalObjectReference> secrets = spec.imagePullSecrets().isEmpty()
                ? account.imagePullSecrets()
                : spec.imagePullSecrets();
        String preemption = spec.preemptionPolicy().isEmpty() ? "PreemptLowerPriority" : spec.preemptionPolicy();
        return new PodSpec(volumes, initContainers, containers, spec.ephemeralContainers(), spec.restartPolicy(),
                spec.terminationGracePeriodSeconds(), spec.activeDeadlineSeconds(), spec.dnsPolicy(),
                spec.nodeSelector(), serviceAccount, serviceAccount, spec.automountServiceAccountToken(),
                spec.nodeName(), spec.hostNetwork(), spec.hostPID(), spec.hostIPC(), spec.shareProcessNamespace(),
                spec.securityContext(), secrets, spec.hostname(), spec.subdomain(),
                Tolerations.completed(spec.tolerations()), spec.hostAliases(), spec.priorityClassName(),
                Optional.of(builtInPriority(spec.priorityClassName())), preemption, spec.readinessGates(),
                spec.enableServiceLinks(),
                spec.schedulerName(), spec.resources(), spec.overhead(), spec.other());
    }

    /** Rule: a default cluster has no default priority class and two built-in ones (api.md §6.3). */
    static int builtInPriority(String className) {
        return switch (className) {
            case "system-cluster-critical" -> 2_000_000_000;
            case "system-node-critical" -> 2_000_001_000;
            default -> 0;
        };
    }
}
