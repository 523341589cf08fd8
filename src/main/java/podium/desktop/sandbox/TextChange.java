package podium.desktop.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What was changed between two texts: the lines between what they have in common at the top and at the end. */
public record TextChange(List<String> removed, List<String> added) {
    private static final int SHOWN = 3;

    /** Compares line by line. */
    public static TextChange between(String before, String now) {
        List<String> a = before.lines().toList();
        List<String> b = now.lines().toList();
        int top = 0;
        while (top < a.size() && top < b.size() && a.get(top).equals(b.get(top))) top++;
        int end = 0;
        while (end < a.size() - top && end < b.size() - top
                && a.get(a.size() - 1 - end).equals(b.get(b.size() - 1 - end))) {
            end++;
        }
        return new TextChange(a.subList(top, a.size() - end), b.subList(top, b.size() - end));
    }

    /** The changed lines, as a patch shows them; the first few of many. */
    public String words() {
        if (removed.isEmpty() && added.isEmpty()) return "no line is changed";
        List<String> lines = new ArrayList<>();
        lines.add(shown("− ", removed));
        lines.add(shown("+ ", added));
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String shown(String sign, List<String> lines) {
        String first = lines.stream().limit(SHOWN).map(line -> sign + line.strip()).collect(Collectors.joining("\n"));
        return lines.size() > SHOWN ? first + "\n" + sign + "and " + (lines.size() - SHOWN) + " more lines" : first;
    }
}
