package podium.cli;

import podium.course.Assets;
import podium.shell.image.ImageCatalogue;

/** A registry by the name that the command line gives it. */
enum Registry {
    /** What the recorded cluster could pull. */
    recorded,
    /** Common images of Docker Hub beside it. */
    hub;

    ImageCatalogue images() {
        return this == hub ? Assets.hub() : Assets.images();
    }
}
