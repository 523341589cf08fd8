package podium.desktop.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import podium.desktop.stage.Mark;
import podium.desktop.stage.Measure;

/** The faces of the program for pictures that are drawn without JavaFX. Not safe to share between threads. */
public final class PlainFonts implements Measure {
    private static final FontRenderContext PRECISE = new FontRenderContext(null, true, true);

    private final Map<Mark.Face, Font> fonts = new EnumMap<>(Mark.Face.class);
    private final Map<Mark.Face, Map<String, Double>> widths = new EnumMap<>(Mark.Face.class);

    /** Reads the faces from the class path. */
    public PlainFonts() {
        for (Mark.Face face : Mark.Face.values()) {
            fonts.put(face, read(file(face)).deriveFont((float) face.size()));
            widths.put(face, new LinkedHashMap<>());
        }
    }

    Font of(Mark.Face face) {
        return fonts.getOrDefault(face, new Font(Font.SANS_SERIF, Font.PLAIN, 11));
    }

    @Override
    public double width(String text, Mark.Face face) {
        return widths.getOrDefault(face, Map.of()).computeIfAbsent(text,
                words -> of(face).getStringBounds(words, PRECISE).getWidth());
    }

    private static String file(Mark.Face face) {
        String weight = face.bold() ? "Bold" : "Regular";
        return face.mono() ? "JetBrainsMono-" + weight + ".ttf" : "Inter-" + weight + ".otf";
    }

    private static Font read(String file) {
        try (InputStream in = PlainFonts.class.getResourceAsStream("/podium/assets/fonts/" + file)) {
            if (in == null) throw new IOException("missing in the program's own files: assets/fonts/" + file);
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new UncheckedIOException(new IOException(file + " is no font", e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
