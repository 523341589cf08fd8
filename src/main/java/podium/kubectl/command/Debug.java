package podium.kubectl.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import podium.cluster.ApiObject;
import podium.cluster.ObjectKey;
import podium.cluster.pod.ContainerState;
import podium.cluster.pod.ContainerStatus;
import podium.cluster.pod.Containers;
import podium.cluster.pod.Pod;
import podium.cluster.pod.Waiting;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.generate.Built;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.ResourceTypes;
import podium.kubectl.update.Server;
import podium.simulation.api.Propagation;

/** {@code kubectl debug}: a container more in a running Pod, or in a copy of it. Rule: kubectl.md §8. */
final class Debug implements Verb {

    @Override
    public String name() {
        return "debug";
    }

    @Override
    public FlagSet flags() {
        return Globals.files(new FlagSet()).text("image", "container,c", "target", "copy-to", "set-image", "profile",
                "custom", "image-pull-policy").array("env").bool("stdin,i", "tty,t", "attach", "quiet,q",
                        "share-processes", "replace", "same-node", "arguments-only", "keep-labels",
                        "keep-annotations", "keep-liveness", "keep-readiness", "keep-startup").on(
                                "keep-init-containers");
    }

    @Override
    public void run(Call call) {
        String copy = call.flags().text("copy-to");
        if (call.flags().beforeDash().isEmpty())
            throw KubectlException.error("NAME or TYPE/NAME is required for debug");
        if (call.flags().text("image").isEmpty() && copy.isEmpty())
            throw KubectlException.error("you must specify --image when not using --copy-to.");
        Optional<ApiObject> asked = new PodChoice(call, "attach to").object(call.flags().beforeDash().getFirst());
        if (asked.filter(o -> o.kind().equals("Node")).isPresent())
            throw KubectlException.error("debugging a node needs its file system, which is not simulated");
        Pod pod = Exec.pod(call, call.flags().beforeDash().getFirst(), Duration.ZERO);
        Server server = call.server();
        String name = copy.isEmpty() ? added(call, server, pod) : copied(call, server, pod, copy);
        boolean attaches = call.flags().is("stdin") || call.flags().is("attach");
        if (attaches && !name.isEmpty()) {
            follow(call,
                    new ObjectKey("Pod", pod.metadata().namespace(), copy.isEmpty() ? pod.metadata().name() : copy),
                    name);
        }
    }

    private static String added(Call call, Server server, Pod pod) {
        String target = call.flags().text("target");
        if (!target.isEmpty()) {
            call.out().line(
                    "Targeting container \"" + target + "\". If you don't see processes from this container it may "
                            + "be because the container runtime doesn't support this feature.");
        }
        ObjectNode container = container(call, pod);
        if (!target.isEmpty()) container.put("targetContainerName", target);
        Writer.refusable("", () -> server.addContainer(pod, container));
        return container.path("name").asText();
    }

    private static ObjectNode container(Call call, Pod pod) {
        ObjectNode container = Built.container(name(call, pod), call.flags().text("image"));
        String policy = call.flags().text("image-pull-policy");
        if (!policy.isEmpty()) container.put("imagePullPolicy", policy);
        Built.words(container, call.flags().is("arguments-only") ? "args" : "command", call.flags().afterDash());
        for (String pair : call.flags().all("env")) {
            Built.pair(pair).ifPresent(
                    p -> container.withArray("env").addObject().put("name", p.getFirst()).put("value", p.get(1)));
        }
        if (call.flags().is("stdin")) container.put("stdin", true);
        if (call.flags().is("tty")) container.put("tty", true);
        return container;
    }

    private static String name(Call call, Pod pod) {
        String asked = call.flags().text("container");
        if (!asked.isEmpty()) return asked;
        String drawn = "debugger-" + suffix(call, pod);
        if (!call.flags().is("quiet")) call.out().line("Defaulting debug container name to " + drawn + ".");
        return drawn;
    }

    /** A new Pod like the old, with a container more or with another image; the name of the container to attach to. */
    private static String copied(Call call, Server server, Pod pod, String name) {
        DebugCopy copy = new DebugCopy(call.trees().tree(pod), call.flags());
        String container = call.flags().text("image").isEmpty()
                ? ""
                : copy.put(call.flags().text("container"),
                        () -> container(call, pod));
        copy.setImages(call.flags().text("set-image"));
        if (call.flags().is("replace")) {
            server.delete(pod, Optional.empty(), Propagation.BACKGROUND);
            call.cluster().await(Duration.between(call.cluster().now(), call.cluster().end()),
                    () -> call.cluster().view().find(pod.key()).isEmpty());
        }
        Writer.refusable("", () -> server.create(ResourceTypes.need("pods"), copy.named(name),
                pod.metadata().namespace(), true));
        return container;
    }

    /** Attaches to the container once it runs; of one that has ended already, prints what it wrote. */
    private static void follow(Call call, ObjectKey pod, String container) {
        Set<String> warned = new HashSet<>();
        call.cluster().await(Duration.between(call.cluster().now(), call.cluster().end()), () -> {
            Optional<ContainerState> state = status(call, pod, container).map(ContainerStatus::state);
            state.flatMap(ContainerState::waiting).map(Waiting::message).filter(
                    m -> !m.isEmpty() && warned.add(m)).ifPresent(
                            m -> call.out().error("Warning: container " + container + ": " + m));
            return state.filter(s -> s.running().isPresent() || s.terminated().isPresent()).isPresent();
        });
        Pod now = call.cluster().view().find(Pod.class, pod).orElseThrow(
                () -> KubectlException.notFound(ResourceTypes.need("pods"), pod.name()));
        boolean runs = status(call, pod, container).flatMap(s -> s.state().running()).isPresent();
        new Attachment(call, now, container).joinOrPrintLog(!runs);
    }

    private static Optional<ContainerStatus> status(Call call, ObjectKey pod, String container) {
        return call.cluster().view().find(Pod.class, pod).flatMap(Pod::status).stream().flatMap(
                Containers::statuses).filter(s -> s.name().equals(container)).findFirst();
    }

    /** Five characters that nobody can foresee. */
    private static String suffix(Call call, Pod pod) {
        return Suffix.of(pod.metadata().uid() + call.cluster().now());
    }
}
