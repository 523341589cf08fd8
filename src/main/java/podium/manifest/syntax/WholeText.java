package podium.manifest.syntax;

import java.util.Arrays;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.Constant;

/**
 * Gives the scanner a text that is in memory as a whole. The library's own reader copies its window over and over,
 * which takes quadratic time on long words.
 */
final class WholeText extends StreamReader {
    private static final String NAME = "text";
    private final int[] points;
    private int index;
    private int line;
    private int column;

    /** Throws {@link ReaderException} at the first character that YAML does not allow. */
    WholeText(String text) {
        super("");
        int[] all = text.codePoints().toArray();
        for (int i = 0; i < all.length; i++) {
            if (!StreamReader.isPrintable(all[i])) {
                throw new ReaderException(NAME, i, all[i], "special characters are not allowed");
            }
        }
        // A zero ends the text, as the scanner expects.
        points = Arrays.copyOf(all, all.length + 1);
    }

    @Override
    public Mark getMark() {
        return new Mark(NAME, index, line, column, points, index);
    }

    @Override
    public void forward() {
        forward(1);
    }

    @Override
    public void forward(int length) {
        for (int i = 0; i < length && index < points.length - 1; i++) {
            int c = points[index++];
            if (Constant.LINEBR.has(c) || (c == '\r' && points[index] != '\n')) {
                line++;
                column = 0;
            } else if (c != 0xFEFF) {
                column++;
            }
        }
    }

    @Override
    public int peek() {
        return points[index];
    }

    @Override
    public int peek(int ahead) {
        return index + ahead < points.length ? points[index + ahead] : 0;
    }

    @Override
    public String prefix(int length) {
        return new String(points, index, Math.min(length, points.length - 1 - index));
    }

    @Override
    public String prefixForward(int length) {
        String prefix = prefix(length);
        int count = prefix.codePointCount(0, prefix.length());
        index += count;
        column += length;
        return prefix;
    }

    @Override
    public int getColumn() {
        return column;
    }

    @Override
    public int getIndex() {
        return index;
    }

    @Override
    public int getDocumentIndex() {
        return index;
    }

    @Override
    public int getLine() {
        return line;
    }
}
