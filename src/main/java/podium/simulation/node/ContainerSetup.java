package podium.simulation.node;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import podium.cluster.Quantity;
import podium.cluster.core.Service;
import podium.cluster.pod.Container;
import podium.cluster.pod.Pod;
import podium.cluster.pod.SecurityContext;
import podium.kubelet.config.ConfigException;
import podium.kubelet.config.Environment;
import podium.kubelet.config.Expansion;
import podium.kubelet.config.PodFields;
import podium.kubelet.config.RunAs;
import podium.kubelet.config.ServiceVariables;
import podium.shell.fs.Tree;
import podium.shell.image.Image;
import podium.shell.image.ImageUser;
import podium.shell.image.Images;
import podium.shell.machine.ContainerConfig;
import podium.shell.machine.Identity;
import podium.shell.machine.Mount;
import podium.shell.machine.Output;
import podium.shell.machine.Streams;

/** Puts together what a container starts with, from its spec, its image and the objects of the API at this moment. */
final class ContainerSetup {
    private final PodHandle handle;
    private final PodVolumes volumes;

    ContainerSetup(PodHandle handle, PodVolumes volumes) {
        this.handle = handle;
        this.volumes = volumes;
    }

    /** The variables; the part that can fail before the container is created. */
    SequencedMap<String, String> environment(Container container, Image image, Sandbox sandbox) throws ConfigException {
        RunAs.checkNonRoot(handle.pod().spec(), container, image.user(), handle.ref());
        Map<String, String> services = ServiceVariables.of(visibleServices());
        SequencedMap<String, String> out = new LinkedHashMap<>(image.environment());
        out.put("HOSTNAME", hostname());
        out.putAll(Environment.of(container, fields(sandbox), handle.node().api()::get, volumes::read, services));
        return out;
    }

    /** The arguments; empty when neither the spec nor the image names a program. */
    static List<String> arguments(Container container, Image image, Map<String, String> environment) {
        List<String> out = new ArrayList<>(
                container.command().isEmpty() ? image.entrypoint() : expand(container.command(), environment));
        if (!container.args().isEmpty()) out.addAll(expand(container.args(), environment));
        else if (container.command().isEmpty()) out.addAll(image.command());
        return out;
    }

    ContainerConfig config(Container container, Image image, Sandbox sandbox, SequencedMap<String, String> environment,
            Tree root, Tree messages, Output output) throws ConfigException {
        volumes.observe(container, root);
        List<Mount> mounts = new ArrayList<>(volumes.mounts(container, environment));
        mounts.addAll(files(sandbox));
        boolean own = mounts.stream().anyMatch(m -> m.path().equals("/dev/shm"));
        if (!own) mounts.add(new Mount("/dev/shm", sandbox.sharedMemory(), "", false));
        mounts.add(new Mount(container.terminationMessagePath(), messages, "/log", false));
        Optional<SecurityContext> context = container.securityContext();
        return new ContainerConfig(container.name(), arguments(container, image, environment), environment,
                container.workingDir().isEmpty() ? image.workingDirectory() : container.workingDir(),
                identity(container, image),
                new LinkedHashSet<>(RunAs.capabilities(container)),
                context.flatMap(SecurityContext::allowPrivilegeEscalation).filter(allowed -> !allowed).isPresent(),
                root,
                context.flatMap(SecurityContext::readOnlyRootFilesystem).orElse(false), mounts, sandbox.network(),
                memoryLimit(container),
                hostname(), output, new Streams(container.stdin(), container.tty(), container.stdinOnce()),
                sandbox.processes());
    }

    /** Who its first process is; the kernel keeps groups sorted. */
    Identity identity(Container container, Image image) {
        Pod pod = handle.pod();
        Identity user = RunAs.user(pod.spec(), container).map(uid -> ImageUser.identity(image, uid)).or(
                () -> Images.identity(image)).orElse(Identity.ROOT);
        long gid = RunAs.group(pod.spec(), container).orElse(user.gid());
        SortedSet<Long> groups = new TreeSet<>(RunAs.mergesImageGroups(pod.spec()) ? user.groups() : List.of());
        if (gid != user.gid()) groups.remove(user.gid());
        groups.add(gid);
        groups.addAll(RunAs.groups(pod.spec()));
        return new Identity(user.uid(), gid, List.copyOf(groups));
    }

    private List<Service> visibleServices() {
        Pod pod = handle.pod();
        List<Service> out = new ArrayList<>(List.of(ApiService.KUBERNETES));
        if (pod.spec().enableServiceLinks().orElse(true)) {
            handle.node().api().list(Service.class).stream().filter(
                    s -> s.metadata().namespace().equals(pod.metadata().namespace())).forEach(out::add);
        }
        return out;
    }

    PodFields fields(Sandbox sandbox) {
        return new PodFields(handle.pod(), sandbox.network().address(), handle.node().hostIp(),
                NodeResources.of(handle.node().node()));
    }

    private String hostname() {
        Pod pod = handle.pod();
        if (pod.spec().hostNetwork()) return handle.node().node().name();
        String name = pod.spec().hostname().isEmpty() ? pod.metadata().name() : pod.spec().hostname();
        return name.length() > 63 ? name.substring(0, 63) : name;
    }

    private List<Mount> files(Sandbox sandbox) {
        Pod pod = handle.pod();
        Tree tree = podium.shell.fs.Trees.empty(0, 0, 0755);
        file(tree, "/hosts", EtcFiles.hosts(pod, hostname(), sandbox.network().address()));
        file(tree, "/hostname", hostname() + "\n");
        file(tree, "/resolv.conf", Resolver.of(pod).text());
        return List.of(new Mount("/etc/hosts", tree, "/hosts", false),
                new Mount("/etc/hostname", tree, "/hostname", false),
                new Mount("/etc/resolv.conf", tree, "/resolv.conf", false));
    }

    private static void file(Tree tree, String path, String content) {
        tree.file(path, content.getBytes(StandardCharsets.UTF_8), 0, 0, 0644);
    }

    private static OptionalLong memoryLimit(Container container) {
        return container.resources().map(r -> r.limits().get("memory")).map(Quantity::ceiling).map(
                OptionalLong::of).orElse(OptionalLong.empty());
    }

    private static List<String> expand(List<String> words, Map<String, String> environment) {
        return words.stream().map(w -> Expansion.expand(w, environment)).toList();
    }
}
