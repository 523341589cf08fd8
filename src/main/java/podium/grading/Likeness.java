package podium.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What of a printout two manifests can have in common: what a cluster draws by chance, and how long ago something was, is
 * left out, and so is how wide a column is.
 */
record Likeness(List<String> lines) {
    private static final List<Drawn> DRAWN = List.of(
            new Drawn("[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d \\S+", "DATE"),
            new Drawn("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ", "DATE"),
            new Drawn("\\b\\d{1,3}(\\.\\d{1,3}){3}\\b", "ADDRESS"),
            new Drawn("\\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b", "UID"),
            new Drawn("(containerd://|sha256:)[0-9a-f]+", "ID"),
            new Drawn("kube-api-access-[a-z0-9]{5}\\b", "kube-api-access"),
            new Drawn("in \\d+(\\.\\d+)?(ms|s) \\([^)]*\\)", "in TIME"),
            new Drawn("\\b(?:\\d+[dhms]){1,2}\\b", "AGE"));

    /** What differs between two runs of the same manifest, and what it is replaced by. */
    private record Drawn(Pattern pattern, String word) {
        Drawn(String pattern, String word) {
            this(Pattern.compile(pattern), word);
        }
    }

    /**
     * The comparable lines of a printout.
     *
     * @param part the heading of a describe whose lines are taken; empty for all
     */
    static Likeness of(String printed, String part) {
        List<String> lines = new ArrayList<>();
        boolean inside = part.isEmpty();
        for (String line : printed.lines().toList()) {
            boolean heading = !line.isEmpty() && !Character.isWhitespace(line.charAt(0));
            if (heading && !part.isEmpty()) inside = line.startsWith(part + ":");
            if (inside && !line.isBlank()) lines.add(plain(line));
        }
        return new Likeness(List.copyOf(lines));
    }

    private static String plain(String line) {
        String plain = line;
        for (Drawn drawn : DRAWN) plain = drawn.pattern().matcher(plain).replaceAll(drawn.word());
        return plain.strip().replaceAll("\\s+", " ");
    }

    /** The first line that another printout has differently, and what it has there; empty when there is none. */
    Optional<String> difference(Likeness other) {
        int most = Math.max(lines.size(), other.lines.size());
        for (int i = 0; i < most; i++) {
            String mine = line(i);
            String its = other.line(i);
            if (!mine.equals(its)) {
                return Optional.of(String.format(Locale.ROOT, "line %d is \"%s\" and not \"%s\"", i + 1, its, mine));
            }
        }
        return Optional.empty();
    }

    private String line(int place) {
        return place < lines.size() ? lines.get(place) : "";
    }
}
