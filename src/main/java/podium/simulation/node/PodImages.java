package podium.simulation.node;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.cluster.pod.Container;
import podium.cluster.why.Derivation;
import podium.cluster.why.Input;
import podium.cluster.why.Topic;
import podium.cluster.why.Topic.Kind;
import podium.kubelet.GoDuration;
import podium.kubelet.PullBackOff;
import podium.kubelet.Rule;
import podium.kubelet.StartError;
import podium.shell.image.ImageReference;
import podium.shell.image.Image;
import podium.simulation.Change;
import podium.simulation.ContainerRun;
import podium.simulation.time.Fiber;

/** Brings images to the node for one Pod, by pull policy and back-off. Rule: kubelet.md §4.7, §5.5 and §8. */
final class PodImages {
    private final PodHandle handle;
    private final Map<String, PullBackOff> backOffs = new LinkedHashMap<>();

    PodImages(PodHandle handle) {
        this.handle = handle;
    }

    /** Either the image, or why there is none. */
    record Result(Optional<Image> image, Optional<StartError> error) {
        static Result of(Image image) {
            return new Result(Optional.of(image), Optional.empty());
        }

        static Result error(String reason, String message) {
            return new Result(Optional.empty(), Optional.of(new StartError(reason, message)));
        }
    }

    Result ensure(Fiber fiber, Container container, ContainerRun run) {
        String text = container.image();
        String problem = ImageReference.problem(text);
        if (!problem.isEmpty()) {
            String message = "Failed to apply default image tag \"" + text + "\": couldn't parse image name \"" + text
                    + "\": " + problem;
            decided(container, "has a name that is none: " + problem, Rule.PULL_POLICY);
            handle.warning(container, "InspectFailed", message);
            handle.warning(container, "Failed", "Error: InvalidImageName");
            return Result.error("InvalidImageName", message);
        }
        Optional<Image> present = handle.node().images().onNode(text);
        if (present.isPresent() && !container.imagePullPolicy().equals("Always")) {
            decided(container, "is on the node already", Rule.PULL_POLICY);
            handle.normal(container, "Pulled",
                    "Container image \"" + text + "\" already present on machine and can be accessed by the pod");
            return Result.of(present.get());
        }
        if (container.imagePullPolicy().equals("Never")) {
            String message = "Container image \"" + text + "\" is not present with pull policy of Never";
            decided(container, "is not on the node and may not be pulled", Rule.PULL_POLICY);
            handle.warning(container, "ErrImageNeverPull", message);
            handle.warning(container, "Failed", "Error: ErrImageNeverPull");
            return Result.error("ErrImageNeverPull", message);
        }
        return pull(fiber, container, run);
    }

    private Result pull(Fiber fiber, Container container, ContainerRun run) {
        String text = container.image();
        NodeContext node = handle.node();
        Optional<PullBackOff> entry = Optional.ofNullable(backOffs.get(text));
        if (entry.filter(e -> e.holds(node.clock().now())).isPresent()) {
            decided(container, "is not pulled before " + entry.get().lastFailure().plus(entry.get().value()),
                    Rule.PULL_BACK_OFF, Input.fact("the last pull", "failed at " + entry.get().lastFailure()),
                    Input.fact("its error was", entry.get().error()),
                    Input.fact("the back-off is", GoDuration.format(entry.get().value())));
            handle.normal(container, "BackOff", "Back-off pulling image \"" + text + "\"");
            handle.warning(container, "Failed", "Error: ImagePullBackOff");
            return Result.error("ImagePullBackOff",
                    "Back-off pulling image \"" + text + "\": ErrImagePull: " + entry.get().error());
        }
        decided(container, "is being pulled", Rule.PULL_POLICY);
        handle.normal(container, "Pulling", "Pulling image \"" + text + "\"");
        node.trace().add(new Change.PullStarted(node.clock().now(), run, text));
        ImageStore.Pull pull = node.images().pull(fiber, text);
        Instant now = node.clock().now();
        if (pull.image().isPresent()) {
            node.trace().add(new Change.PullEnded(now, run, text, ""));
            decided(container, "has been pulled", Rule.PULL_POLICY);
            handle.normal(container, "Pulled",
                    "Successfully pulled image \"" + text + "\" in " + GoDuration.format(pull.work()) + " ("
                            + GoDuration.format(pull.total()) + " including waiting). Image size: "
                            + pull.image().get().size() + " bytes.");
            return Result.of(pull.image().get());
        }
        ImageReference reference = ImageReference.parse(text).orElseThrow();
        String error = node.images().problem(reference);
        node.trace().add(new Change.PullEnded(now, run, text, error));
        backOffs.put(text, PullBackOff.afterFailure(entry, now, error));
        decided(container, "cannot be pulled", Rule.PULL_POLICY, Input.fact("the registry's answer:", error));
        handle.warning(container, "Failed", "Failed to pull image \"" + text + "\": " + error);
        handle.warning(container, "Failed", "Error: ErrImagePull");
        return Result.error("ErrImagePull", error);
    }

    private void decided(Container container, String value, Rule rule, Input... more) {
        List<Input> inputs = new ArrayList<>(List.of(Input.fact("image", container.image()),
                Input.fact("imagePullPolicy", "is " + container.imagePullPolicy())));
        inputs.addAll(List.of(more));
        handle.decided(new Derivation(Topic.of(Kind.IMAGE, container.name()), value, rule, inputs));
    }
}
