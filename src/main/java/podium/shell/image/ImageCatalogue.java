package podium.shell.image;

import java.util.Optional;

/** What the registry holds. */
public interface ImageCatalogue {
    /** The image of a reference as a manifest writes it; empty when the registry has none. */
    Optional<Image> find(String reference);
}
