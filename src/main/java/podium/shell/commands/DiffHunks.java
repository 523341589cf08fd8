package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The differences of two lists of lines, by their longest common subsequence, with lines of context around them. */
final class DiffHunks {
    private static final long MOST_CELLS = 10_000_000;

    private final List<String> left;
    private final List<String> right;
    private final int context;
    private final List<Edit> edits = new ArrayList<>();

    /** A line that stays (blank), goes (minus) or comes (plus); the numbers are of the lines before it on each side. */
    private record Edit(char sign, String line, int left, int right) {
    }

    /** What lines count as the same. */
    record Sameness(boolean ignoreCase, boolean blankRuns, boolean noBlanks, boolean blankLines) {
        static Sameness of(Arguments options) {
            return new Sameness(options.has('i'), options.has('b'), options.has('w'), options.has('B'));
        }

        String key(String line) {
            String key = ignoreCase ? line.toLowerCase(Locale.ROOT) : line;
            if (noBlanks) return key.replaceAll("\\s+", "");
            return blankRuns ? key.stripTrailing().replaceAll("\\s+", " ") : key;
        }
    }

    DiffHunks(List<String> left, List<String> right, Sameness sameness, int context) {
        this.left = left;
        this.right = right;
        this.context = context;
        List<String> a = left.stream().map(sameness::key).toList();
        List<String> b = right.stream().map(sameness::key).toList();
        compare(a, b);
        boolean onlyBlank = edits.stream().filter(edit -> edit.sign() != ' ').allMatch(edit -> edit.line().isBlank());
        if (sameness.blankLines() && onlyBlank) edits.removeIf(edit -> edit.sign() != ' ');
    }

    boolean same() {
        return edits.stream().allMatch(edit -> edit.sign() == ' ');
    }

    /** What is the same at both ends needs no search. Without room for a table everything between is replaced. */
    private void compare(List<String> a, List<String> b) {
        int most = Math.min(a.size(), b.size());
        int head = 0;
        while (head < most && a.get(head).equals(b.get(head))) head++;
        int tail = 0;
        while (tail < most - head && a.get(a.size() - 1 - tail).equals(b.get(b.size() - 1 - tail))) tail++;
        for (int i = 0; i < head; i++) edits.add(new Edit(' ', left.get(i), i, i));
        List<String> middleA = a.subList(head, a.size() - tail);
        List<String> middleB = b.subList(head, b.size() - tail);
        boolean fits = (long) middleA.size() * middleB.size() <= MOST_CELLS;
        if (fits) walk(head, middleA, middleB, lengths(middleA, middleB));
        else replace(head, middleA.size(), middleB.size());
        for (int i = tail; i > 0; i--)
            edits.add(new Edit(' ', left.get(a.size() - i), a.size() - i, b.size() - i));
    }

    private static int[][] lengths(List<String> a, List<String> b) {
        int[][] lengths = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--)
            for (int j = b.size() - 1; j >= 0; j--)
                lengths[i][j] = a.get(i).equals(b.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
        return lengths;
    }

    private void replace(int head, int lefts, int rights) {
        for (int i = 0; i < lefts; i++) edits.add(new Edit('-', left.get(head + i), head + i, head));
        for (int j = 0; j < rights; j++) edits.add(new Edit('+', right.get(head + j), head + lefts, head + j));
    }

    private void walk(int head, List<String> a, List<String> b, int[][] lengths) {
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                edits.add(new Edit(' ', left.get(head + i), head + i++, head + j++));
            } else if (i < a.size() && (j == b.size() || lengths[i + 1][j] >= lengths[i][j + 1])) {
                edits.add(new Edit('-', left.get(head + i), head + i++, head + j));
            } else {
                edits.add(new Edit('+', right.get(head + j), head + i, head + j++));
            }
        }
    }

    /** All hunks in unified form. */
    String text() {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < edits.size()) {
            if (edits.get(at).sign() == ' ') {
                at++;
                continue;
            }
            int start = Math.max(0, at - context);
            int end = end(at);
            hunk(out, edits.subList(start, end));
            at = end;
        }
        return out.toString();
    }

    /** Changes that are no more than twice the context apart share a hunk. */
    private int end(int first) {
        int last = first;
        for (int i = first; i < edits.size() && i - last <= 2 * context + 1; i++)
            if (edits.get(i).sign() != ' ' && i - last <= 2 * context + 1) last = i;
        return Math.min(edits.size(), last + context + 1);
    }

    private static void hunk(StringBuilder out, List<Edit> part) {
        Edit first = part.getFirst();
        int lefts = (int) part.stream().filter(edit -> edit.sign() != '+').count();
        int rights = (int) part.stream().filter(edit -> edit.sign() != '-').count();
        out.append("@@ -").append(range(first.left(), lefts)).append(" +").append(range(first.right(), rights)).append(
                " @@\n");
        for (Edit edit : part) {
            out.append(edit.sign()).append(edit.line());
            if (!edit.line().endsWith("\n")) out.append("\n\\ No newline at end of file\n");
        }
    }

    /** Rule: POSIX, diff -u: a range of one line has no count, an empty one names the line before it. */
    private static String range(int before, int count) {
        if (count == 1) return Integer.toString(before + 1);
        return (count == 0 ? before : before + 1) + "," + count;
    }
}
