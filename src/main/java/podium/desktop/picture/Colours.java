package podium.desktop.picture;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import podium.desktop.stage.Ink;
import podium.desktop.stage.Palette;

/**
 * The 256 colours of a film: each ink, and the ink on its way to the grounds on which it stands, as the soft edges of text
 * and lines have it. All pages share them, so that what does not change has the very same colour.
 */
final class Colours {
    private static final int MOST = 256;
    private static final List<Ink> GROUNDS = List.of(Ink.BACKGROUND, Ink.POD, Ink.RUNNING_TINT);

    private final List<Integer> colours;
    private final Map<Integer, Byte> nearest = new LinkedHashMap<>();

    Colours(Palette palette) {
        Map<Integer, Boolean> chosen = new LinkedHashMap<>();
        for (Ink ink : Ink.values()) chosen.put(rgb(palette, ink, ink, 1), true);
        for (Ink ground : GROUNDS) {
            for (double part : List.of(0.5, 0.25, 0.75, 0.12)) {
                for (Ink ink : Ink.values()) chosen.put(rgb(palette, ink, ground, part), true);
            }
        }
        colours = new ArrayList<>(chosen.keySet()).subList(0, Math.min(MOST, chosen.size()));
    }

    private static int rgb(Palette palette, Ink ink, Ink ground, double part) {
        javafx.scene.paint.Color c = palette.of(ground).interpolate(palette.of(ink), part);
        return (int) Math.round(c.getRed() * 255) << 16 | (int) Math.round(c.getGreen() * 255) << 8
                | (int) Math.round(c.getBlue() * 255);
    }

    /** The image in these colours. */
    BufferedImage reduce(BufferedImage image) {
        int width = image.getWidth();
        BufferedImage reduced = new BufferedImage(width, image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model());
        int[] row = new int[width];
        byte[] indexes = new byte[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) indexes[x] = nearest.computeIfAbsent(row[x] & 0xFFFFFF, this::find);
            reduced.getRaster().setDataElements(0, y, width, 1, indexes);
        }
        return reduced;
    }

    private IndexColorModel model() {
        byte[] red = new byte[MOST];
        byte[] green = new byte[MOST];
        byte[] blue = new byte[MOST];
        for (int i = 0; i < colours.size(); i++) {
            red[i] = (byte) (colours.get(i) >> 16);
            green[i] = (byte) (colours.get(i) >> 8);
            blue[i] = (byte) (int) colours.get(i);
        }
        return new IndexColorModel(8, MOST, red, green, blue);
    }

    private byte find(int rgb) {
        int best = 0;
        for (int i = 1; i < colours.size(); i++) {
            if (distance(rgb, colours.get(i)) < distance(rgb, colours.get(best))) best = i;
        }
        return (byte) best;
    }

    private static int distance(int a, int b) {
        int red = (a >> 16 & 255) - (b >> 16 & 255);
        int green = (a >> 8 & 255) - (b >> 8 & 255);
        int blue = (a & 255) - (b & 255);
        return red * red + green * green + blue * blue;
    }
}
