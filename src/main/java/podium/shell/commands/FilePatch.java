package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a patch does to one file.
 *
 * @param target the file that is changed
 * @param creates it comes from nothing
 * @param removes it becomes nothing
 */
record FilePatch(String target, boolean creates, boolean removes, List<Hunk> hunks) {
    private static final Pattern HEAD = Pattern.compile(
            "@@ -(\\d{1,9})(?:,\\d{1,9})? \\+(\\d{1,9})(?:,\\d{1,9})? @@.*\n?");
    private static final String NOTHING = "/dev/null";

    /**
     * A group of changed lines with those around them.
     *
     * @param start the line of the old file, from 1
     * @param lines with their signs
     */
    record Hunk(int start, List<String> lines) {
        List<String> before() {
            return without('+');
        }

        List<String> after() {
            return without('-');
        }

        private List<String> without(char sign) {
            return lines.stream().filter(line -> line.charAt(0) != sign).map(line -> line.substring(1)).toList();
        }

        /** Where the old lines stand: at a line, or at the nearest other one. */
        Optional<Integer> place(List<String> file, int expected) {
            List<String> wanted = before();
            for (int distance = 0; distance <= file.size(); distance++) {
                for (int at : new int[]{expected - distance, expected + distance}) {
                    boolean fits = at >= 0 && at + wanted.size() <= file.size();
                    if (fits && file.subList(at, at + wanted.size()).equals(wanted)) return Optional.of(at);
                }
            }
            return wanted.isEmpty() ? Optional.of(Math.clamp(expected, 0, file.size())) : Optional.empty();
        }
    }

    /** All parts of a patch, turned round when it is to be taken back. */
    static List<FilePatch> parse(String text, boolean reverse) {
        List<FilePatch> patches = new ArrayList<>();
        List<String> lines = Lines.of(text);
        int i = 0;
        while (i + 1 < lines.size()) {
            if (!lines.get(i).startsWith("--- ") || !lines.get(i + 1).startsWith("+++ ")) {
                i++;
                continue;
            }
            String from = name(lines.get(i));
            String to = name(lines.get(i + 1));
            List<Hunk> hunks = new ArrayList<>();
            i += 2;
            while (i < lines.size() && HEAD.matcher(lines.get(i)).matches()) i = hunk(lines, i, reverse, hunks);
            patches.add(reverse ? of(to, from, hunks) : of(from, to, hunks));
        }
        return patches;
    }

    private static FilePatch of(String from, String to, List<Hunk> hunks) {
        boolean removes = to.equals(NOTHING);
        return new FilePatch(removes ? from : to, from.equals(NOTHING), removes, hunks);
    }

    private static String name(String line) {
        String rest = Lines.chop(line).substring(4);
        int tab = rest.indexOf('\t');
        return tab < 0 ? rest.strip() : rest.substring(0, tab);
    }

    private static int hunk(List<String> lines, int index, boolean reverse, List<Hunk> hunks) {
        Matcher head = HEAD.matcher(lines.get(index));
        if (!head.matches()) return index + 1;
        List<String> body = new ArrayList<>();
        int i = index + 1;
        while (i < lines.size() && " +-\\".indexOf(lines.get(i).charAt(0)) >= 0 && !lines.get(i).startsWith("--- ")) {
            String line = lines.get(i++);
            if (line.startsWith("\\")) {
                body.addLast(Lines.chop(body.removeLast()));
                continue;
            }
            body.add(reverse ? turned(line) : line);
        }
        hunks.add(new Hunk(Integer.parseInt(head.group(reverse ? 2 : 1)), body));
        return i;
    }

    private static String turned(String line) {
        return switch (line.charAt(0)) {
            case '+' -> "-" + line.substring(1);
            case '-' -> "+" + line.substring(1);
            default -> line;
        };
    }
}
