package podium.manifest.update;

import java.util.ArrayList;
import java.util.List;

/** The difference of two texts as unified hunks with three lines around each change, without a header. */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;
    private final List<String> before;
    private final List<String> after;
    private final List<Block> equal = new ArrayList<>();

    private record Block(int before, int after, int length) {
    }

    /** A change: lines of the one text that lines of the other replace. */
    private record Change(int from, int to, int newFrom, int newTo) {
    }

    private UnifiedDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** The hunks, each line with its newline; empty when the texts are equal. */
    public static String of(String before, String after) {
        UnifiedDiff diff = new UnifiedDiff(before.lines().toList(), after.lines().toList());
        diff.match(0, diff.before.size(), 0, diff.after.size());
        return diff.text();
    }

    /** The longest equal run, the first of its length, and then what lies before and behind it. */
    private void match(int from, int to, int newFrom, int newTo) {
        Block best = new Block(from, newFrom, 0);
        int[] above = new int[newTo - newFrom + 1];
        for (int i = from; i < to; i++) {
            int[] runs = new int[newTo - newFrom + 1];
            for (int j = newFrom; j < newTo; j++) {
                if (!before.get(i).equals(after.get(j))) continue;
                int run = above[j - newFrom] + 1;
                runs[j - newFrom + 1] = run;
                if (run > best.length()) best = new Block(i - run + 1, j - run + 1, run);
            }
            above = runs;
        }
        if (best.length() == 0) return;
        match(from, best.before(), newFrom, best.after());
        equal.add(best);
        match(best.before() + best.length(), to, best.after() + best.length(), newTo);
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        int at = 0;
        int newAt = 0;
        for (Block block : equal) {
            if (block.before() > at || block.after() > newAt) {
                changes.add(new Change(at, block.before(), newAt, block.after()));
            }
            at = block.before() + block.length();
            newAt = block.after() + block.length();
        }
        if (at < before.size() || newAt < after.size()) {
            changes.add(new Change(at, before.size(), newAt, after.size()));
        }
        return changes;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        List<Change> group = new ArrayList<>();
        for (Change change : changes()) {
            if (!group.isEmpty() && change.from() - group.getLast().to() > 2 * CONTEXT) {
                hunk(group, text);
                group.clear();
            }
            group.add(change);
        }
        if (!group.isEmpty()) hunk(group, text);
        return text.toString();
    }

    private void hunk(List<Change> group, StringBuilder text) {
        int from = Math.max(0, group.getFirst().from() - CONTEXT);
        int newFrom = Math.max(0, group.getFirst().newFrom() - (group.getFirst().from() - from));
        int to = Math.min(before.size(), group.getLast().to() + CONTEXT);
        int newTo = Math.min(after.size(), group.getLast().newTo() + (to - group.getLast().to()));
        text.append("@@ -").append(range(from, to)).append(" +").append(range(newFrom, newTo)).append(" @@\n");
        int at = from;
        for (Change change : group) {
            for (; at < change.from(); at++) line(' ', before.get(at), text);
            for (; at < change.to(); at++) line('-', before.get(at), text);
            for (int i = change.newFrom(); i < change.newTo(); i++) line('+', after.get(i), text);
        }
        for (; at < to; at++) line(' ', before.get(at), text);
    }

    private static void line(char sign, String line, StringBuilder text) {
        text.append(sign).append(line).append('\n');
    }

    private static String range(int from, int to) {
        int length = to - from;
        if (length == 1) return Integer.toString(from + 1);
        return (length == 0 ? from : from + 1) + "," + length;
    }
}
