package podium.desktop.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The faces that come with the program: Inter for text, JetBrains Mono for code. */
public final class Fonts {
    private static final List<String> FILES = List.of("Inter-Regular.otf", "Inter-Italic.otf", "Inter-Bold.otf",
            "JetBrainsMono-Regular.ttf", "JetBrainsMono-Bold.ttf");

    private Fonts() {
    }

    /** Makes the faces known to JavaFX. A face that is missing is replaced by the system's, without a word. */
    public static void load() {
        for (String file : FILES) {
            try (InputStream in = Fonts.class.getResourceAsStream("/podium/assets/fonts/" + file)) {
                if (in != null) Font.loadFont(in, 14);
            } catch (IOException e) {
                throw new UncheckedIOException("a font on the class path cannot be read: " + file, e);
            }
        }
    }
}
