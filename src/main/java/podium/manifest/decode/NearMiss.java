package podium.manifest.decode;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name that somebody probably meant. */
public final class NearMiss {
    private NearMiss() {
    }

    /** The nearest of some names, when it is near enough: other case, or an edit in three characters. */
    public static Optional<String> of(String written, Collection<String> names) {
        int allowed = Math.max(1, written.length() / 3);
        return names.stream().filter(n -> !n.equals(written)).filter(n -> distance(written, n) <= allowed).min(
                Comparator.comparingInt((String n) -> distance(written, n)).thenComparing(Comparator.naturalOrder()));
    }

    /** Edits between two names, with upper and lower case alike: insertions, deletions, changes and swaps. */
    private static int distance(String written, String name) {
        String a = written.toLowerCase(Locale.ROOT);
        String b = name.toLowerCase(Locale.ROOT);
        if (Math.abs(a.length() - b.length()) > 8 || a.length() > 60) return Integer.MAX_VALUE;
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) edits[i][0] = i;
        for (int j = 0; j <= b.length(); j++) edits[0][j] = j;
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int best = Math.min(change, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
                boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
                edits[i][j] = swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
            }
        }
        return edits[a.length()][b.length()];
    }
}
