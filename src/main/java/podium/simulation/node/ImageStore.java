package podium.simulation.node;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import podium.shell.Clock;
import podium.kubelet.PullErrors;
import podium.shell.image.Image;
import podium.shell.image.ImageReference;
import podium.simulation.time.Draws;
import podium.simulation.time.Fiber;
import podium.simulation.time.Gate;

/** The images that lie on a node, and pulls from the registry, one at a time. */
public final class ImageStore {
    private final Registry registry;
    private final Clock clock;
    private final Draws draws;
    private final Gate queue;
    private final Set<String> present = new LinkedHashSet<>();
    private boolean busy;
    private long pulls;

    public ImageStore(Registry registry, List<String> present, Clock clock, Draws draws) {
        this.registry = registry;
        this.clock = clock;
        this.draws = draws;
        this.queue = new Gate(clock);
        present.forEach(reference -> registry.known(reference).ifPresent(i -> this.present.add(i.reference())));
    }

    /** An image that lies on the node. */
    public Optional<Image> onNode(String reference) {
        return registry.known(reference).filter(i -> present.contains(i.reference()));
    }

    /** Why a pull of an image fails, in the runtime's words. */
    String problem(ImageReference image) {
        return registry.isUp(image.registry())
                ? PullErrors.text(image, registry.isKnown(image.registry()))
                : PullErrors.refused(image);
    }

    private boolean isReachable(String reference) {
        return ImageReference.parse(reference).filter(r -> registry.isUp(r.registry())).isPresent();
    }

    /** Pulls an image, after those that others pull. */
    public Pull pull(Fiber fiber, String reference) {
        var asked = clock.now();
        fiber.await(queue, () -> !busy);
        busy = true;
        try {
            Duration work = Latencies.drawn(draws, Latencies.PULL, "pull/" + pulls++).plus(registry.slowness());
            fiber.sleep(work);
            Optional<Image> image = isReachable(reference) ? registry.offered(reference) : Optional.empty();
            image.ifPresent(i -> present.add(i.reference()));
            return new Pull(image, work, Duration.between(asked, clock.now()));
        } finally {
            busy = false;
            queue.open();
        }
    }

    /**
     * What a pull brought.
     *
     * @param image empty when the registry has none
     * @param work the pull alone
     * @param total with the wait for others
     */
    public record Pull(Optional<Image> image, Duration work, Duration total) {
    }
}
