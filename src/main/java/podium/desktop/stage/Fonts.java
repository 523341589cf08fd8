package podium.desktop.stage;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** The faces of a picture's texts and how wide texts are in them. Belongs to the JavaFX thread. */
final class Fonts implements Measure {
    /** Widths kept at hand: log lines come and go. */
    private static final int KEPT = 2000;

    private final Map<Mark.Face, Font> fonts = new EnumMap<>(Mark.Face.class);
    private final Map<Key, Double> widths = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Double> eldest) {
            return size() > KEPT;
        }
    };
    private final Text text = new Text();

    private record Key(String text, Mark.Face face) {
    }

    Fonts() {
        String sans = family("Inter", Font.getDefault().getFamily());
        String mono = family("JetBrains Mono", "Monospaced");
        for (Mark.Face face : Mark.Face.values()) {
            FontWeight weight = face.bold() ? FontWeight.BOLD : FontWeight.NORMAL;
            fonts.put(face, Font.font(face.mono() ? mono : sans, weight, face.size()));
        }
    }

    Font of(Mark.Face face) {
        return fonts.getOrDefault(face, Font.getDefault());
    }

    @Override
    public double width(String words, Mark.Face face) {
        return widths.computeIfAbsent(new Key(words, face), key -> {
            text.setFont(of(key.face()));
            text.setText(key.text());
            return text.getLayoutBounds().getWidth();
        });
    }

    /** The program's own face where it has been loaded. */
    private static String family(String own, String otherwise) {
        return Font.getFamilies().contains(own) ? own : otherwise;
    }
}
