package podium.desktop.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import podium.shell.image.ImageCatalogue;
import podium.shell.image.Images;

/** The images that come with the program. */
final class ImageAssets {
    private static final String FOLDER = "/podium/assets/images/";

    private ImageAssets() {
    }

    /** The registry of a simulated cluster. */
    static ImageCatalogue read() {
        List<String> names = text("all.txt").lines().filter(name -> !name.isBlank()).toList();
        return Images.parse(names.stream().map(name -> text(name.strip())).toList());
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(ImageAssets.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
