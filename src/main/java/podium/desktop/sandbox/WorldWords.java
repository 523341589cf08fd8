package podium.desktop.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a manifest that say what surrounds the cluster: read and changed without touching the rest. */
public final class WorldWords {
    private static final String WORLD = "# world: ";

    private WorldWords() {
    }

    /** What stands behind words like {@code registry slow} in the first line about them; empty without such a line. */
    public static Optional<String> after(String text, String head) {
        return text.lines().filter(line -> says(line, head)).map(
                line -> line.substring(WORLD.length() + head.length()).strip()).findFirst();
    }

    /** The text with one line about something in place of all that there were; without any when the words are empty. */
    public static String with(String text, String head, Optional<String> rest) {
        List<String> lines = new ArrayList<>();
        rest.ifPresent(words -> lines.add((WORLD + head + " " + words).strip()));
        text.lines().filter(line -> !says(line, head)).forEach(lines::add);
        String joined = String.join("\n", lines);
        return text.isEmpty() || text.endsWith("\n") ? joined + "\n" : joined;
    }

    /** The text with one more line at its top. */
    public static String withLine(String text, String line) {
        return line + "\n" + text;
    }

    private static boolean says(String line, String head) {
        return line.startsWith(WORLD)
                && (line.substring(WORLD.length()).strip() + " ").startsWith(head + " ");
    }
}
