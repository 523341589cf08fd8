package podium.shell.image;

import java.util.Optional;

/** What the registry holds. */
public interface ImageCatalogue {
    /** The image of a reference as a manifest writes it; empty when the registry has none. */
    Optional<Image> find(String reference);

    /** Whether this registry's host can be reached at all, as docker.io can. */
    default boolean serves(String registry) {
        return registry.equals("docker.io") || registry.equals("gcr.io");
    }
}
