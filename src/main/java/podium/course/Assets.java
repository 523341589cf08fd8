package podium.course;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import podium.shell.image.ImageCatalogue;
import podium.shell.image.Images;

/** What the program brings along, read from the class path. */
public final class Assets {
    private Assets() {
    }

    /** The registry of the recorded cluster: the images that every comparison with it knows. */
    public static ImageCatalogue images() {
        return Images.parse(texts("all"));
    }

    /** The registry with common images of Docker Hub beside those of the recorded cluster. */
    public static ImageCatalogue hub() {
        List<String> texts = texts("all");
        texts.addAll(texts("hub"));
        return Images.parse(texts);
    }

    private static List<String> texts(String registry) {
        List<String> texts = new ArrayList<>();
        for (String name : text("images/" + registry + ".txt").lines().toList())
            if (!name.isBlank()) texts.add(text("images/" + name.strip()));
        return texts;
    }

    /**
     * A text below {@code assets}.
     *
     * @throws UncheckedIOException when the program was packaged without it
     */
    public static String text(String path) {
        try (InputStream stream = Assets.class.getResourceAsStream("/podium/assets/" + path)) {
            if (stream == null) throw new IOException("missing in the program's own files: assets/" + path);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
