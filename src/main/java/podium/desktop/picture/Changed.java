package podium.desktop.picture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** Where two indexed images of one size differ: a GIF need only hold that. */
final class Changed {
    private Changed() {
    }

    /** The smallest rectangle around all that differs; a single point where nothing does. */
    static Rectangle between(BufferedImage before, BufferedImage after) {
        byte[] a = ((DataBufferByte) before.getRaster().getDataBuffer()).getData();
        byte[] b = ((DataBufferByte) after.getRaster().getDataBuffer()).getData();
        int width = after.getWidth();
        Rectangle changed = new Rectangle(0, 0, -1, -1);
        for (int y = 0; y < after.getHeight(); y++) {
            int from = y * width;
            int first = java.util.Arrays.mismatch(a, from, from + width, b, from, from + width);
            if (first < 0) continue;
            int last = width - 1;
            while (a[from + last] == b[from + last]) last--;
            changed.add(new Rectangle(first, y, last - first + 1, 1));
        }
        return changed.isEmpty() ? new Rectangle(0, 0, 1, 1) : changed;
    }
}
