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
    /** Reads the schema and the catalogue of images. */
    public static Workplace open() {
        ManifestReader reader = new ManifestReader();
        ImageCatalogue images = Assets.images();
        return new Workplace(reader, new Engine(reader), World.standard(images));
    }
}
