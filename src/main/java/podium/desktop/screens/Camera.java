package podium.desktop.screens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javax.imageio.ImageIO;

/** Takes pictures of a window. */
@FunctionalInterface
interface Camera {
    /** Longer than the animations of the controls. */
    Duration SETTLING = Duration.ofMillis(250);

    /** Takes one once nothing moves any more; not on the JavaFX thread. */
    void take(String name);

    /** Takes none. */
    static Camera covered() {
        return _ -> {
            // nobody wants to look
        };
    }

    /** Writes PNG files into a folder. */
    static Camera into(Path folder, Supplier<Parent> root) {
        return name -> {
            Foreground.rest(SETTLING);
            Foreground.act(() -> save(root.get(), folder.resolve(name + ".png")));
        };
    }

    private static void save(Parent root, Path file) {
        SnapshotParameters whole = new SnapshotParameters();
        whole.setViewport(new Rectangle2D(0, 0, root.getLayoutBounds().getWidth(),
                root.getLayoutBounds().getHeight()));
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(root.snapshot(whole, null), null), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("the picture " + file + " cannot be written; give another folder with --out",
                    e);
        }
    }
}
