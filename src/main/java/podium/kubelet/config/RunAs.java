package podium.kubelet.config;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import podium.cluster.pod.Capabilities;
import podium.cluster.pod.Container;
import podium.cluster.pod.PodSecurityContext;
import podium.cluster.pod.PodSpec;
import podium.cluster.pod.SecurityContext;
import podium.shell.machine.CapabilityBits;

/** Who a container runs as and what it may do: its own settings before those of the Pod. Rule: kubelet.md §11.6. */
public final class RunAs {
    /** The capabilities that containerd gives a container. */
    public static final List<String> DEFAULT_CAPABILITIES = List.of("CHOWN", "DAC_OVERRIDE", "FSETID", "FOWNER",
            "MKNOD", "NET_RAW", "SETGID",
            "SETUID", "SETFCAP", "SETPCAP", "NET_BIND_SERVICE", "SYS_CHROOT", "KILL", "AUDIT_WRITE");

    private static final String ALL = "ALL";

    private RunAs() {
    }

    /** The user that the manifest asks for; empty for the image's. */
    public static Optional<Long> user(PodSpec pod, Container container) {
        return container.securityContext().flatMap(SecurityContext::runAsUser).or(
                () -> pod.securityContext().flatMap(PodSecurityContext::runAsUser));
    }

    /** The user that every container, init containers included, is asked to run as; empty when they differ or one names none. */
    public static Optional<Long> commonUser(PodSpec pod) {
        List<Optional<Long>> users = Stream.concat(pod.initContainers().stream(), pod.containers().stream()).map(
                c -> user(pod, c)).distinct().toList();
        return users.size() == 1 ? users.getFirst() : Optional.empty();
    }

    /** The group that the manifest asks for. */
    public static Optional<Long> group(PodSpec pod, Container container) {
        return container.securityContext().flatMap(SecurityContext::runAsGroup).or(
                () -> pod.securityContext().flatMap(PodSecurityContext::runAsGroup));
    }

    /** Whether the groups that the image gives the user count: unless the policy is Strict. */
    public static boolean mergesImageGroups(PodSpec pod) {
        return pod.securityContext().flatMap(PodSecurityContext::supplementalGroupsPolicy).filter(
                "Strict"::equals).isEmpty();
    }

    /** Groups beyond the primary one: the volumes' group and the Pod's supplemental ones. */
    public static List<Long> groups(PodSpec pod) {
        SequencedSet<Long> out = new LinkedHashSet<>();
        pod.securityContext().flatMap(PodSecurityContext::fsGroup).ifPresent(out::add);
        pod.securityContext().ifPresent(s -> out.addAll(s.supplementalGroups()));
        return List.copyOf(out);
    }

    /**
     * The capabilities without their prefix; a privileged container has all. Rule: containerd, WithCapabilities: capital or
     * small letters alike; first all are added, then all dropped, then single ones added, and single ones dropped last.
     */
    public static List<String> capabilities(Container container) {
        Optional<SecurityContext> context = container.securityContext();
        if (context.flatMap(SecurityContext::privileged).orElse(false)) return CapabilityBits.NAMES;
        Optional<Capabilities> asked = context.flatMap(SecurityContext::capabilities);
        List<String> added = capitals(asked.map(Capabilities::add));
        List<String> dropped = capitals(asked.map(Capabilities::drop));
        SequencedSet<String> out = new LinkedHashSet<>(
                added.contains(ALL) ? CapabilityBits.NAMES : DEFAULT_CAPABILITIES);
        if (dropped.contains(ALL)) out.clear();
        out.addAll(added);
        dropped.forEach(out::remove);
        out.remove(ALL);
        return List.copyOf(out);
    }

    private static List<String> capitals(Optional<List<String>> names) {
        return names.orElse(List.of()).stream().map(name -> name.toUpperCase(Locale.ROOT)).toList();
    }

    /**
     * Checks runAsNonRoot against the user.
     *
     * @param imageUser the user of the image, empty for root
     * @param podRef name, namespace and uid as messages write them
     * @throws ConfigException when the container would run as root, or none can tell
     */
    public static void checkNonRoot(PodSpec pod, Container container, String imageUser, String podRef)
            throws ConfigException {
        boolean nonRoot = container.securityContext().flatMap(SecurityContext::runAsNonRoot).or(
                () -> pod.securityContext().flatMap(PodSecurityContext::runAsNonRoot)).orElse(false);
        if (!nonRoot) return;
        String where = " (pod: \"" + podRef + "\", container: " + container.name() + ")";
        Optional<Long> user = user(pod, container);
        if (user.isPresent()) {
            if (user.get() == 0) throw new ConfigException("container's runAsUser breaks non-root policy" + where);
            return;
        }
        String name = imageUser.split(":", 2)[0];
        if (name.isEmpty() || name.equals("0"))
            throw new ConfigException("container has runAsNonRoot and image will run as root" + where);
        if (!name.chars().allMatch(Character::isDigit)) {
            throw new ConfigException("container has runAsNonRoot and image has non-numeric user (" + name
                    + "), cannot verify user is non-root"
                    + where);
        }
    }
}
