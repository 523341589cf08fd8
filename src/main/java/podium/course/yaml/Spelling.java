package podium.course.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What somebody may have meant. */
public final class Spelling {
    private Spelling() {
    }

    /** The known word that needs the fewest changes, at most a third of its letters and one. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        return known.stream().filter(other -> distance(word, other) <= 1 + other.length() / 3).min(
                Comparator.comparingInt(other -> distance(word, other)));
    }

    /** Letters to insert, drop or replace. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) row[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replace = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replace, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
