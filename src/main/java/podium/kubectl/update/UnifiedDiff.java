package podium.kubectl.update;

import java.util.ArrayList;
import java.util.List;

/** The lines in which two texts differ, with three lines around them. */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;

    private UnifiedDiff() {
    }

    /** One line of the comparison: the sign in front, and how many lines of each text stand before it. */
    private record Line(char sign, String text, int before, int after) {
    }

    /** The hunks of the difference; empty when there is none. Each ends with a newline. */
    public static String of(String old, String wanted) {
        List<Line> lines = lines(List.of(old.split("\n", -1)), List.of(wanted.split("\n", -1)));
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < lines.size()) {
            if (lines.get(i).sign() == ' ') {
                i++;
                continue;
            }
            int start = Math.max(0, i - CONTEXT);
            int end = i;
            int quiet = 0;
            for (int j = i; j < lines.size() && quiet <= 2 * CONTEXT; j++) {
                quiet = lines.get(j).sign() == ' ' ? quiet + 1 : 0;
                if (quiet == 0) end = j;
            }
            int stop = Math.min(lines.size(), end + 1 + CONTEXT);
            hunk(out, lines.subList(start, stop));
            i = stop;
        }
        return out.toString();
    }

    private static void hunk(StringBuilder out, List<Line> lines) {
        long old = lines.stream().filter(l -> l.sign() != '+').count();
        long wanted = lines.stream().filter(l -> l.sign() != '-').count();
        Line first = lines.getFirst();
        out.append("@@ -").append(first.before() + (old == 0 ? 0 : 1)).append(count(old)).append(" +").append(
                first.after() + (wanted == 0 ? 0 : 1)).append(count(wanted)).append(" @@\n");
        lines.forEach(l -> out.append(l.sign()).append(l.text()).append('\n'));
    }

    private static String count(long lines) {
        return lines == 1 ? "" : "," + lines;
    }

    /** All lines of both texts in order, by their longest common subsequence. */
    private static List<Line> lines(List<String> a, List<String> b) {
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] = a.get(i).equals(b.get(j))
                        ? 1 + common[i + 1][j + 1]
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Line> found = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                found.add(new Line(' ', a.get(i), i++, j++));
            } else if (i < a.size() && (j == b.size() || common[i + 1][j] >= common[i][j + 1])) {
                found.add(new Line('-', a.get(i), i++, j));
            } else {
                found.add(new Line('+', b.get(j), i, j++));
            }
        }
        return found;
    }
}
