package podium.cli;

import podium.course.Assets;
import podium.manifest.ManifestReader;
import podium.shell.image.ImageCatalogue;
import podium.simulation.Engine;
import podium.simulation.World;

/**
 * What the commands work with: made once a process.
 *
 * @param world the cluster that manifests run in when nothing else is said
 */
public record Workplace(ManifestReader reader, Engine engine, World world) {
    /** Reads the schema and the catalogue of images of the recorded cluster. */
    public static Workplace open() {
        return open(Assets.images());
    }

    /** The place where exercises are tried: a right answer may use any common image, not only the recorded ones. */
    public static Workplace forCourse() {
        return open(Assets.hub());
    }

    /** The same with another catalogue of images. */
    static Workplace open(ImageCatalogue images) {
        ManifestReader reader = new ManifestReader();
        return new Workplace(reader, new Engine(reader), World.standard(images));
    }
}
