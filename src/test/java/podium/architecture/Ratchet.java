package podium.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The files that may be longer than the limit, each with the length that it may have: an entry only ever shrinks. */
record Ratchet(TreeMap<String, Integer> allowed) {
    /** Reads lines of a path and a number; lines that start with # are comments. */
    static Ratchet read(List<String> lines) {
        TreeMap<String, Integer> allowed = new TreeMap<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) continue;
            int blank = line.lastIndexOf(' ');
            allowed.put(line.substring(0, blank), Integer.parseInt(line.substring(blank + 1)));
        }
        return new Ratchet(allowed);
    }

    /** What is wrong with the files or with the list, sorted by path. */
    List<String> problems(Map<String, Integer> lengths) {
        List<String> problems = new ArrayList<>();
        TreeSet<String> files = new TreeSet<>(lengths.keySet());
        files.addAll(allowed.keySet());
        for (String file : files) {
            int limit = allowed.getOrDefault(file, Sources.LONGEST_FILE);
            int length = lengths.getOrDefault(file, 0);
            if (length == 0) {
                problems.add(file + " is gone: take it off the list of long files");
            } else if (length > limit) {
                problems.add(file + " has " + length + " lines, and may have " + limit
                        + ": split it by what its parts do");
            } else if (allowed.containsKey(file) && length <= Sources.LONGEST_FILE) {
                problems.add(file + " has " + length + " lines: take it off the list of long files");
            } else if (length < limit && allowed.containsKey(file)) {
                problems.add(file + " has " + length + " lines: write that on the list of long files in place of "
                        + limit);
            }
        }
        return problems;
    }
}
