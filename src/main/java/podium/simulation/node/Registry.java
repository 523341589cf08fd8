package podium.simulation.node;

import java.time.Duration;
import java.util.Optional;
import java.util.NavigableSet;
import java.util.TreeSet;
import podium.shell.image.Image;
import podium.shell.image.ImageCatalogue;
import podium.shell.image.ImageReference;
import podium.simulation.World;

/** The registries of the world as they are now: which hosts answer, what they have, how slow they are. */
public final class Registry {
    private final World world;
    private final NavigableSet<String> silent = new TreeSet<>();
    private final NavigableSet<String> gone = new TreeSet<>();
    private final NavigableSet<String> added = new TreeSet<>();
    private Duration slowness = Duration.ZERO;
    private boolean allSilent;

    public Registry(World world) {
        this.world = world;
    }

    /** Lets a host answer, or not; an empty host stands for all of them. */
    public void answers(String host, boolean answers) {
        if (host.isEmpty()) {
            allSilent = !answers;
            silent.clear();
        } else if (answers) silent.remove(host);
        else silent.add(host);
    }

    /** Makes every pull longer. */
    public void slow(Duration time) {
        slowness = time;
    }

    /**
     * Puts an image into its registry, or takes it away.
     *
     * @return false when there is nothing that it could hold: no image of that repository is known
     */
    public boolean holds(String reference, boolean there) {
        Optional<String> canonical = ImageReference.canonical(reference);
        if (canonical.isEmpty()) return false;
        if (!there) {
            added.remove(canonical.get());
            return gone.add(canonical.get());
        }
        gone.remove(canonical.get());
        if (world.images().find(reference).isPresent()) return true;
        return sibling(reference).isPresent() && added.add(canonical.get());
    }

    /** What one pull takes longer than usual. */
    Duration slowness() {
        return slowness;
    }

    /** Whether the name of a registry's host is known at all. */
    boolean isKnown(String host) {
        return world.registries().contains(host);
    }

    /** Whether the host of a registry takes connections. */
    boolean isUp(String host) {
        return !allSilent && !silent.contains(host);
    }

    /** An image that can be pulled now. */
    Optional<Image> offered(String reference) {
        return ImageReference.canonical(reference).filter(c -> !gone.contains(c)).flatMap(c -> known(reference));
    }

    /** An image, whether or not it can still be pulled. */
    Optional<Image> known(String reference) {
        boolean isNew = ImageReference.canonical(reference).filter(added::contains).isPresent();
        return world.images().find(reference).or(() -> isNew ? sibling(reference) : Optional.empty());
    }

    /** The usual image of the same repository, under the reference that was asked for. */
    private Optional<Image> sibling(String reference) {
        ImageCatalogue images = world.images();
        return ImageReference.parse(reference).flatMap(
                r -> images.find(r.name() + ":latest").map(i -> i.withReference(r.toString())));
    }
}
