package podium.kubectl.describe;

import java.util.ArrayList;
import java.util.List;

/**
 * Aligns cells that end with a tab: a column is as wide as its longest cell among consecutive lines that have it, plus
 * two. Rule: kubectl.md §5.1.
 */
final class ElasticTabs {
    private static final int PADDING = 2;

    private ElasticTabs() {
    }

    static String align(String text) {
        List<String[]> lines = new ArrayList<>();
        text.lines().forEach(line -> lines.add(line.split("\t", -1)));
        int[][] widths = new int[lines.size()][];
        for (int i = 0; i < lines.size(); i++) widths[i] = new int[lines.get(i).length - 1];
        for (int i = 0; i < lines.size(); i++) {
            for (int column = 0; column < widths[i].length; column++) {
                if (widths[i][column] == 0) widen(lines, widths, i, column);
            }
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i);
            for (int column = 0; column < widths[i].length; column++) {
                out.append(cells[column]).repeat(' ', widths[i][column] - length(cells[column]));
            }
            out.append(cells[cells.length - 1]).append('\n');
        }
        return out.toString();
    }

    /** Gives a column its width in all lines of the run that begins at one. */
    private static void widen(List<String[]> lines, int[][] widths, int first, int column) {
        int end = first;
        int width = 0;
        while (end < lines.size() && column < widths[end].length) {
            width = Math.max(width, length(lines.get(end)[column]) + PADDING);
            end++;
        }
        for (int i = first; i < end; i++) widths[i][column] = width;
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
